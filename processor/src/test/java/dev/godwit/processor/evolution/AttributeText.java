package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.Computed;
import dev.godwit.processor.evolution.Attribute.Elements;
import dev.godwit.processor.evolution.Attribute.Embedded;
import dev.godwit.processor.evolution.Attribute.Shape;
import dev.godwit.processor.evolution.Attribute.ToMany;
import dev.godwit.processor.evolution.Attribute.ToOne;
import java.util.ArrayList;
import java.util.List;

/** The Java text of attributes. */
final class AttributeText {

  private final Domain domain;

  AttributeText(Domain domain) {
    this.domain = domain;
  }

  /** A line for each attribute. */
  List<String> lines(List<? extends Attribute> attributes) {
    return attributes.stream()
        .map(it -> it instanceof Computed computed ? computed(computed, attributes) : line(it))
        .map(it -> "  " + it)
        .toList();
  }

  private static String computed(Computed computed, List<? extends Attribute> attributes) {
    return "@GeneratedColumn(\"%s\") %s %s;"
        .formatted(
            resolved(computed.expression(), attributes).replace("\"", "\\\""),
            computed.type(),
            computed.name());
  }

  /** SQL with the columns of the attributes that stand in braces. */
  static String resolved(String sql, List<? extends Attribute> attributes) {
    String resolved = sql;
    for (Attribute attribute : attributes) {
      if (attribute instanceof Basic basic) {
        resolved = resolved.replace('{' + basic.name() + '}', basic.columnName());
      }
    }
    return resolved;
  }

  /** One attribute with its annotations. */
  String line(Attribute attribute) {
    if (attribute instanceof Basic basic) {
      return basic(basic.name(), basic.column(), basic.type())
          + basic.type()
          + ' '
          + basic.name()
          + ';';
    } else if (attribute instanceof Embedded embedded) {
      return embedded(embedded);
    } else if (attribute instanceof ToOne one) {
      return toOne(one);
    } else if (attribute instanceof ToMany many) {
      return toMany(many);
    } else {
      return elements((Elements) attribute);
    }
  }

  private String basic(String name, ColumnText column, String type) {
    List<String> members = column.members(name);
    String annotations = "";
    if (!members.isEmpty()) {
      annotations += "@Column(" + String.join(", ", members) + ") ";
    }
    if (!column.defaultValue().isEmpty()) {
      annotations += "@ColumnDefault(\"" + column.defaultValue() + "\") ";
    }
    if (domain.isChoice(type) && column.isText()) {
      annotations += "@Enumerated(EnumType.STRING) ";
    }
    return annotations;
  }

  private String embedded(Embedded embedded) {
    String overrides =
        embedded.isPrefixed()
            ? domain.part(embedded.part()).orElseThrow().attributes().stream()
                .map(Basic.class::cast)
                .map(
                    it ->
                        "@AttributeOverride(name = \"%s\", column = @Column(%s)) "
                            .formatted(
                                it.name(),
                                String.join(
                                    ", ",
                                    it.column()
                                        .withName(embedded.name() + '_' + it.name())
                                        .members(it.name()))))
                .collect(joining())
            : "";
    return overrides + "@Embedded " + embedded.part() + ' ' + embedded.name() + ';';
  }

  private static String toOne(ToOne one) {
    String relation = one.isOne() ? "@OneToOne " : "@ManyToOne ";
    List<String> members = new ArrayList<>(one.column().members(one.name()));
    if (!one.key().member().isEmpty()) {
      members.add(one.key().member());
    }
    String place =
        one.place() == ToOne.Place.JOIN_TABLE
            ? "@JoinTable "
            : members.isEmpty() ? "" : "@JoinColumn(" + String.join(", ", members) + ") ";
    return relation + place + one.key().annotation() + one.entity() + ' ' + one.name() + ';';
  }

  private static String toMany(ToMany many) {
    String place =
        switch (many.kind()) {
          case MANY_TO_MANY, ONE_TO_MANY ->
              many.table().isEmpty() ? "" : " @JoinTable(name = \"" + many.table() + "\")";
          case JOIN_COLUMN -> " @JoinColumn";
        };
    String relation = many.kind() == ToMany.Kind.MANY_TO_MANY ? "@ManyToMany" : "@OneToMany";
    return relation
        + place
        + shape(many.shape())
        + collection(many.shape(), many.entity())
        + ' '
        + many.name()
        + ';';
  }

  private String elements(Elements elements) {
    String table =
        elements.table().isEmpty() ? "" : " @CollectionTable(name = \"" + elements.table() + "\")";
    return "@ElementCollection"
        + table
        + shape(elements.shape())
        + basic(elements.name(), elements.column(), elements.type())
        + collection(elements.shape(), elements.type())
        + ' '
        + elements.name()
        + ';';
  }

  private static String shape(Shape shape) {
    return shape == Shape.LIST ? " @OrderColumn " : " ";
  }

  private static String collection(Shape shape, String type) {
    return switch (shape) {
      case SET -> "Set<" + type + '>';
      case BAG, LIST -> "List<" + type + '>';
      case MAP -> "Map<String, " + type + '>';
    };
  }
}

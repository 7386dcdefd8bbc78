package dev.godwit.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.godwit.processor.evolution.Attribute.Basic;
import dev.godwit.processor.evolution.Attribute.Elements;
import dev.godwit.processor.evolution.Attribute.Embedded;
import dev.godwit.processor.evolution.Attribute.Shape;
import dev.godwit.processor.evolution.Attribute.ToMany;
import dev.godwit.processor.evolution.Attribute.ToOne;
import dev.godwit.processor.evolution.Domain.Part;
import dev.godwit.processor.evolution.Entity.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The Java text of a domain; every attribute stands on a line of its own. */
final class Sources {

  private final Domain domain;

  private Sources(Domain domain) {
    this.domain = domain;
  }

  /** The lines of each file, by its name. */
  static NavigableMap<String, List<String>> of(Domain domain) {
    Sources sources = new Sources(domain);
    NavigableMap<String, List<String>> files = new TreeMap<>();
    for (Entity entity : domain.entities()) {
      files.put(entity.name() + ".java", sources.entity(entity));
      entity
          .identity()
          .filter(it -> it.form() != Identity.Form.SINGLE)
          .ifPresent(it -> files.put(entity.name() + "Key.java", sources.key(entity, it)));
    }
    for (Part part : domain.parts()) {
      files.put(
          part.name() + ".java",
          sources.type("@Embeddable", part.name(), sources.attributes(part.attributes())));
    }
    domain
        .choices()
        .forEach(
            it ->
                files.put(
                    it.name() + ".java",
                    List.of(
                        "package com.acme.shop;",
                        "public enum "
                            + it.name()
                            + " { "
                            + String.join(", ", it.constants())
                            + " }")));
    return files;
  }

  /** All of it in one text, without what stands at the head of every file. */
  static String text(Domain domain) {
    return of(domain).values().stream()
        .flatMap(List::stream)
        .filter(it -> !it.startsWith("package ") && !it.startsWith("import "))
        .collect(joining("\n"));
  }

  private List<String> type(String annotations, String name, List<String> members) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "package com.acme.shop;",
                "import dev.godwit.annotations.*;",
                "import jakarta.persistence.*;",
                "import org.hibernate.annotations.ColumnDefault;",
                "import java.util.*;",
                annotations));
    String modifiers = annotations.contains("class ") ? "" : "public class ";
    lines.add(modifiers + name + " {");
    lines.addAll(members);
    lines.add("}");
    return lines;
  }

  private List<String> entity(Entity entity) {
    List<String> annotations = new ArrayList<>();
    annotations.add(entity.kind() == Entity.Kind.MAPPED ? "@MappedSuperclass" : "@Entity");
    table(entity, annotations);
    entity
        .strategy()
        .ifPresent(
            it -> annotations.add("@Inheritance(strategy = InheritanceType." + it.name() + ")"));
    entity
        .identity()
        .filter(it -> it.form() == Identity.Form.ID_CLASS)
        .ifPresent(it -> annotations.add("@IdClass(" + entity.name() + "Key.class)"));
    List<String> members = new ArrayList<>();
    entity.identity().ifPresent(it -> identity(entity, it, members));
    members.addAll(attributes(entity.attributes()));
    String parent = entity.parent().map(it -> " extends " + it).orElse("");
    String modifier = entity.kind() == Entity.Kind.CONCRETE ? "public" : "public abstract";
    List<String> lines =
        new ArrayList<>(type(String.join(" ", annotations), entity.name(), members));
    lines.set(6, modifier + " class " + entity.name() + parent + " {");
    return lines;
  }

  private void table(Entity entity, List<String> annotations) {
    TableText table = entity.table();
    List<String> members = new ArrayList<>();
    text(members, "name", table.name());
    text(members, "schema", table.schema());
    text(members, "comment", table.comment());
    if (!table.check().isEmpty()) {
      members.add("check = @CheckConstraint(constraint = \"" + table.check() + "\")");
    }
    columnLists(
        members, "uniqueConstraints", "@UniqueConstraint(columnNames = {%s})", true, entity);
    columnLists(members, "indexes", "@Index(columnList = %s)", false, entity);
    if (!members.isEmpty()) {
      annotations.add("@Table(" + String.join(", ", members) + ")");
    }
    table.secondary().forEach(it -> annotations.add("@SecondaryTable(name = \"" + it + "\")"));
  }

  private static void columnLists(
      List<String> members, String member, String form, boolean isArray, Entity entity) {
    List<List<String>> lists = isArray ? entity.uniques() : entity.indexes();
    if (!lists.isEmpty()) {
      members.add(
          lists.stream()
              .map(
                  list ->
                      isArray
                          ? list.stream()
                              .map(it -> quoted(column(entity, it)))
                              .collect(joining(", "))
                          : quoted(
                              list.stream().map(it -> column(entity, it)).collect(joining(", "))))
              .map(form::formatted)
              .collect(joining(", ", member + " = {", "}")));
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  /** The name of the column that a basic attribute is mapped to. */
  static String column(Entity entity, String attribute) {
    Basic basic = (Basic) entity.attribute(attribute).orElseThrow();
    return basic.column().name().isEmpty() ? basic.name() : basic.column().name();
  }

  private void identity(Entity entity, Identity identity, List<String> members) {
    switch (identity.form()) {
      case SINGLE ->
          members.add("  @Id " + generator(identity) + attribute(identity.parts().get(0)));
      case ID_CLASS -> identity.parts().forEach(it -> members.add("  @Id " + attribute(it)));
      case EMBEDDED -> members.add("  @EmbeddedId " + entity.name() + "Key key;");
    }
  }

  private static String generator(Identity identity) {
    return switch (identity.generator()) {
      case "" -> "";
      case "NAMED" ->
          "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"named\")"
              + " @SequenceGenerator(name = \"named\", sequenceName = \"named\", allocationSize = 10) ";
      default -> "@GeneratedValue(strategy = GenerationType." + identity.generator() + ") ";
    };
  }

  private List<String> key(Entity entity, Identity identity) {
    String kind = identity.form() == Identity.Form.EMBEDDED ? "@Embeddable" : "";
    List<String> lines =
        new ArrayList<>(
            type(kind, entity.name() + "Key", attributes(List.copyOf(identity.parts()))));
    lines.set(6, "public class " + entity.name() + "Key implements java.io.Serializable {");
    return lines;
  }

  private List<String> attributes(List<? extends Attribute> attributes) {
    return attributes.stream().map(it -> "  " + attribute(it)).toList();
  }

  private String attribute(Attribute attribute) {
    if (attribute instanceof Basic basic) {
      return basic(basic.column(), basic.type()) + basic.type() + ' ' + basic.name() + ';';
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

  private String basic(ColumnText column, String type) {
    String annotations = "";
    if (!column.members().isEmpty()) {
      annotations += "@Column(" + String.join(", ", column.members()) + ") ";
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
                                        .members())))
                .collect(joining())
            : "";
    return overrides + "@Embedded " + embedded.part() + ' ' + embedded.name() + ';';
  }

  private static String toOne(ToOne one) {
    String relation = one.isOne() ? "@OneToOne" : "@ManyToOne";
    String place =
        one.place() == ToOne.Place.JOIN_TABLE
            ? " @JoinTable"
            : one.column().members().isEmpty()
                ? ""
                : " @JoinColumn(" + String.join(", ", one.column().members()) + ")";
    return relation + place + ' ' + one.entity() + ' ' + one.name() + ';';
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
        + basic(elements.column(), elements.type())
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

  private static void text(List<String> members, String member, String text) {
    if (!text.isEmpty()) {
      members.add(member + " = " + quoted(text));
    }
  }
}

package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.AnnotationUse.Argument;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.name.Identifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Hibernate's generators, given by class or name and with parameters, as the annotations of
 * Jakarta Persistence that mean the same.
 */
final class GenericGenerators {

  private static final String PACKAGE = "org.hibernate.id.";

  /** What a generator has in the schema. */
  enum Kind {
    SEQUENCE,
    TABLE,
    IDENTITY,
    /** A sequence on one database, an identity on another. */
    NATIVE,
    NOTHING
  }

  private GenericGenerators() {}

  /** The kind of a {@code @GenericGenerator}. */
  static Kind kind(AnnotationUse generator) {
    Optional<JavaType> type =
        generator
            .javaClass("type")
            .filter(it -> !it.name().equals("org.hibernate.generator.Generator"));
    if (type.isEmpty()) {
      return kind(generator.text("strategy")).orElse(Kind.NOTHING);
    }
    if (type.get().is(PACKAGE + "enhanced.SequenceStyleGenerator")) {
      return Kind.SEQUENCE;
    }
    if (type.get().is(PACKAGE + "enhanced.TableGenerator")) {
      return Kind.TABLE;
    }
    return kind(type.get().name()).orElse(Kind.NOTHING);
  }

  /** The kind of a generator that goes by a name of Hibernate's. */
  static Optional<Kind> kind(String strategy) {
    return switch (strategy) {
      case "sequence", "enhanced-sequence", PACKAGE + "enhanced.SequenceStyleGenerator" ->
          Optional.of(Kind.SEQUENCE);
      case "table", "enhanced-table", PACKAGE + "enhanced.TableGenerator" ->
          Optional.of(Kind.TABLE);
      case "identity", PACKAGE + "IdentityGenerator" -> Optional.of(Kind.IDENTITY);
      case "native", PACKAGE + "NativeGenerator" -> Optional.of(Kind.NATIVE);
      case "assigned", "increment", "foreign", "uuid", "uuid.hex", "uuid2", "select", "guid" ->
          Optional.of(Kind.NOTHING);
      default -> Optional.empty();
    };
  }

  /** A sequence or table generator that nothing more is said of. */
  static AnnotationUse nameless(Kind kind, AnnotationUse generated) {
    Map<String, Argument> members = new HashMap<>();
    if (kind == Kind.TABLE) {
      put(members, "pkColumnValue", "default", generated);
    }
    return new AnnotationUse(type(kind), members, generated.site());
  }

  /** The {@code @SequenceGenerator} or {@code @TableGenerator} that says the same. */
  static AnnotationUse translate(Kind kind, AnnotationUse generator, Identifier entityTable) {
    Map<String, String> parameters = new HashMap<>();
    for (AnnotationUse parameter : generator.annotations("parameters")) {
      parameters.put(parameter.text("name"), parameter.text("value"));
    }
    Map<String, Argument> members = new HashMap<>();
    put(members, "name", generator.text("name"), generator);
    put(members, "schema", parameters.getOrDefault("schema", ""), generator);
    put(members, "catalog", parameters.getOrDefault("catalog", ""), generator);
    int start = number(parameters, "initial_value", 1);
    if (kind == Kind.SEQUENCE) {
      String suffix = parameters.getOrDefault("sequence_per_entity_suffix", "");
      String implied = suffix.isEmpty() ? "" : entityTable.text() + suffix;
      String name = parameters.getOrDefault("sequence", implied);
      put(members, "sequenceName", parameters.getOrDefault("sequence_name", name), generator);
      put(members, "initialValue", start, generator);
      put(members, "allocationSize", increment(parameters), generator);
    } else {
      boolean byTable =
          Boolean.parseBoolean(parameters.get("prefer_entity_table_as_segment_value"));
      put(members, "table", parameters.getOrDefault("table_name", ""), generator);
      put(members, "pkColumnName", parameters.getOrDefault("segment_column_name", ""), generator);
      put(members, "valueColumnName", parameters.getOrDefault("value_column_name", ""), generator);
      put(
          members,
          "pkColumnValue",
          parameters.getOrDefault("segment_value", byTable ? "" : "default"),
          generator);
      put(members, "initialValue", start - 1, generator);
      put(members, "allocationSize", increment(parameters), generator);
    }
    return new AnnotationUse(type(kind), members, generator.site());
  }

  private static String type(Kind kind) {
    return kind == Kind.SEQUENCE ? Jpa.SEQUENCE_GENERATOR : Jpa.TABLE_GENERATOR;
  }

  /** Only an optimizer that pools values lets the database count in greater steps. */
  private static int increment(Map<String, String> parameters) {
    int size = number(parameters, "increment_size", 50);
    boolean pools = parameters.getOrDefault("optimizer", "pooled").startsWith("pooled");
    return pools ? size : Math.min(size, 1);
  }

  private static int number(Map<String, String> parameters, String name, int absent) {
    String written = parameters.getOrDefault(name, "").trim();
    return written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : absent;
  }

  private static void put(
      Map<String, Argument> members, String member, Object value, AnnotationUse from) {
    members.put(member, new Argument(value, /* explicit= */ false, from.site()));
  }
}

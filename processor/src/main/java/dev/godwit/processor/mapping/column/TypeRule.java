package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.Map;
import java.util.Optional;

/** Finds the column type of a basic value (Jakarta Persistence 3.2 §2.6, §11.1.29, §11.1.54). */
final class TypeRule {

  private static final String OBJECT = "java.lang.Object";

  /** What {@code @Temporal} may say on types other than the two it is made for. */
  private static final Map<String, String> TEMPORAL =
      Map.of(
          "java.sql.Date", "DATE",
          "java.sql.Time", "TIME",
          "java.sql.Timestamp", "TIMESTAMP",
          "java.time.LocalDate", "DATE",
          "java.time.LocalTime", "TIME",
          "java.time.LocalDateTime", "TIMESTAMP",
          "java.time.OffsetDateTime", "TIMESTAMP",
          "java.time.ZonedDateTime", "TIMESTAMP",
          "java.time.Instant", "TIMESTAMP");

  private final EnumRule enums;
  private final JdbcTypeRule jdbcTypes;
  private final Problems problems;

  TypeRule(EnumRule enums, Problems problems) {
    this.enums = enums;
    this.problems = problems;
    jdbcTypes = new JdbcTypeRule(problems);
  }

  /**
   * The column type for values of a Java type: the attribute's own, or what a converter makes of
   * it.
   *
   * @param column the attribute's {@code @Column}
   */
  Optional<ColumnType> type(JavaType type, Attribute attribute, Optional<AnnotationUse> column) {
    ColumnSize size = ColumnSize.of(column, attribute.find(Hibernate.FRACTIONAL_SECONDS));
    refuseScale(BasicTypes.element(type).orElse(type), attribute, size, column);
    jdbcTypes.check(type, attribute, column);
    Optional<ColumnType> found =
        type(type, attribute, size).or(() -> defined(type, attribute, column));
    if (found.isEmpty()) {
      problems.error(
          "unknown-type",
          attribute.site(),
          "'%s' has the type '%s', which is no basic type. Map it with an annotation, make the type serializable, or mark the attribute @Transient."
              .formatted(attribute.hint(), attribute.type()));
    }
    return found;
  }

  /** The column type for values of a Java type in a column of this size. */
  Optional<ColumnType> type(JavaType type, Attribute attribute, ColumnSize given) {
    ColumnSize size =
        type.equals(attribute.type()) && BasicTypes.element(type).isEmpty()
            ? given
            : given.converted(attribute.type());
    return JdbcTypeRule.type(type, attribute, given)
        .or(() -> TimeZoneRule.type(type, attribute, given))
        .or(() -> single(type, attribute, size))
        .or(() -> BasicTypes.element(type).flatMap(part -> array(type, part, attribute, size)))
        .or(() -> serialized(type, attribute, size));
  }

  /** The type of one value that is known for what it is. */
  private Optional<ColumnType> single(JavaType type, Attribute attribute, ColumnSize size) {
    if (type.kind() == JavaType.Kind.ENUM) {
      return Optional.of(enums.type(type, attribute, size));
    }
    Optional<ColumnType> large =
        attribute.has(Jpa.LOB) ? BasicTypes.large(type) : Optional.<ColumnType>empty();
    return large.or(() -> temporal(type, attribute, size)).or(() -> BasicTypes.of(type, size));
  }

  /** Hibernate has arrays of single values only, and of {@code byte[]}. */
  private Optional<ColumnType> array(
      JavaType type, JavaType part, Attribute attribute, ColumnSize size) {
    boolean isNested =
        BasicTypes.element(part).isPresent()
            && !(part.name().equals("byte[]") && type.kind() == JavaType.Kind.ARRAY);
    if (isNested) {
      problems.error(
          "nested-array",
          attribute.site(),
          "'%s' holds '%s' in '%s', and there are no arrays of arrays. Map it with a converter, or make it an @ElementCollection of embeddables."
              .formatted(attribute.hint(), part, type));
      return Optional.of(Definitions.blob());
    }
    if (attribute.has(Jpa.LOB) && enums.isByName(part, attribute)) {
      return Optional.of(Definitions.array(Definitions.clob()));
    }
    return single(part, attribute, size)
        .or(() -> serialized(part, attribute, size))
        .map(Definitions::array);
  }

  private static Optional<ColumnType> serialized(
      JavaType type, Attribute attribute, ColumnSize size) {
    if (!type.is("java.io.Serializable")) {
      return Optional.empty();
    }
    return Optional.of(attribute.has(Jpa.LOB) ? Definitions.blob() : size.varbinary());
  }

  /** A value that only its column definition tells something about. */
  private static Optional<ColumnType> defined(
      JavaType type, Attribute attribute, Optional<AnnotationUse> column) {
    return (type.name().equals(OBJECT) || attribute.has(Hibernate.TYPE))
            && column.filter(use -> !use.text("columnDefinition").isBlank()).isPresent()
        ? Optional.of(Definitions.text())
        : Optional.empty();
  }

  private Optional<ColumnType> temporal(JavaType type, Attribute attribute, ColumnSize size) {
    Optional<AnnotationUse> use = attribute.find(Jpa.TEMPORAL);
    if (use.isEmpty()) {
      return Optional.empty();
    }
    String precision = use.get().text("value");
    if (type.name().equals("java.util.Date") || type.name().equals("java.util.Calendar")) {
      return Optional.of(temporal(precision, size));
    }
    String own = TEMPORAL.getOrDefault(type.name(), precision);
    if (!own.equals(precision)) {
      problems.error(
          "temporal-mismatch",
          use.get().site("value"),
          "'%s' has the type '%s', which @Temporal cannot make %s. Remove @Temporal, or give the attribute another type."
              .formatted(attribute.hint(), type, precision));
    }
    return Optional.empty();
  }

  private static ColumnType temporal(String precision, ColumnSize size) {
    if (precision.equals("DATE")) {
      return Definitions.date();
    }
    return precision.equals("TIME")
        ? Definitions.time(size.secondPrecision(0))
        : Definitions.timestamp(size.secondPrecision(6));
  }

  private void refuseScale(
      JavaType type, Attribute attribute, ColumnSize size, Optional<AnnotationUse> column) {
    if (BasicTypes.isFloating(type)
        && size.precision().isPresent()
        && size.scale().isPresent()
        && column.isPresent()) {
      problems.error(
          "scale-without-meaning",
          column.get().site("scale"),
          "'%s' is a floating point number, which has no scale. Remove 'scale', or make it a BigDecimal."
              .formatted(attribute.hint()));
    }
  }
}

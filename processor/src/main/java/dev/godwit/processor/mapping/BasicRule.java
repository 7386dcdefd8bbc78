package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.List;
import java.util.Optional;

/** Maps a basic attribute to its column (Jakarta Persistence 3.2 §2.6, §11.1.6). */
final class BasicRule {

  private final ColumnRule columns;
  private final EnumRule enums;
  private final ConverterRule converters;
  private final Problems problems;

  BasicRule(ColumnRule columns, EnumRule enums, ConverterRule converters, Problems problems) {
    this.columns = columns;
    this.enums = enums;
    this.converters = converters;
    this.problems = problems;
  }

  /**
   * The attribute's column, added to the table or a secondary one; empty if the attribute's type is
   * no basic one.
   */
  Optional<MappedColumn> map(Attribute attribute, TableBuilder primary) {
    Optional<AnnotationUse> use =
        attribute.overrides().column(attribute.name()).or(() -> attribute.find(Jpa.COLUMN));
    TableBuilder table = columns.table(use, primary);
    JavaType stored = converters.converted(attribute).orElse(attribute.type());
    Optional<ColumnType> type = type(stored, attribute, ColumnSize.of(use));
    if (type.isEmpty()) {
      problems.error(
          "unknown-type",
          attribute.site(),
          "'%s' has the type '%s', which is no basic type. Map it with an annotation, make the type serializable, or mark the attribute @Transient."
              .formatted(attribute.hint(), attribute.type()));
      return Optional.empty();
    }
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name()));
    Column column = columns.column(use, logical, type.get());
    MappedColumn mapped =
        new MappedColumn(
            logical,
            HibernateAnnotations.decoration(attribute)
                .apply(isNullable(attribute, use) ? column : column.notNull()),
            ColumnRule.use(use),
            attribute.origin());
    table.add(mapped, problems);
    if (use.map(at -> at.flag("unique")).orElse(false)) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(mapped.name())));
    }
    if (stored.kind() == JavaType.Kind.ENUM) {
      enums.addCheck(stored, attribute, mapped.name(), table);
    }
    ColumnRule.addChecks(use, mapped.name(), table);
    HibernateAnnotations.addChecks(attribute, mapped.name(), table);
    return Optional.of(mapped);
  }

  /** The column type for a value of the Java type that the attribute, or an array in it, holds. */
  private Optional<ColumnType> type(JavaType type, Attribute attribute, ColumnSize size) {
    if (type.kind() == JavaType.Kind.ENUM) {
      return Optional.of(enums.type(type, attribute, size));
    }
    boolean large = attribute.has(Jpa.LOB);
    Optional<AnnotationUse> temporal = attribute.find(Jpa.TEMPORAL);
    Optional<ColumnType> known =
        temporal.isPresent()
            ? Optional.of(temporal(temporal.get().text("value"), size))
            : BasicTypes.of(type, size);
    Optional<ColumnType> elements =
        BasicTypes.element(type)
            .flatMap(element -> type(element, attribute, size))
            .map(Definitions::array);
    return (large ? BasicTypes.large(type) : Optional.<ColumnType>empty())
        .or(() -> known)
        .or(() -> elements)
        .or(
            () ->
                large ? serialized(type, Definitions.blob()) : serialized(type, size.varbinary()));
  }

  private static Optional<ColumnType> serialized(JavaType type, ColumnType bytes) {
    return type.is("java.io.Serializable") ? Optional.of(bytes) : Optional.empty();
  }

  /** Jakarta Persistence 3.2 §11.1.54. */
  private static ColumnType temporal(String precision, ColumnSize size) {
    if (precision.equals("DATE")) {
      return Definitions.date();
    }
    return precision.equals("TIME")
        ? Definitions.time(size.secondPrecision(0))
        : Definitions.timestamp(size.secondPrecision(6));
  }

  /**
   * A primitive is NOT NULL only where no annotation describes its column, and in an embeddable
   * only where {@code @Basic} does. Beside other classes in one table, {@code @Column} alone
   * counts.
   */
  private static boolean isNullable(Attribute attribute, Optional<AnnotationUse> column) {
    if (attribute.role() == Attribute.Role.IDENTIFIER || attribute.has(Jpa.VERSION)) {
      return false;
    }
    if (attribute.role() == Attribute.Role.SUBCLASS_STATE) {
      return column.map(use -> use.flag("nullable")).orElse(true);
    }
    Optional<AnnotationUse> basic = attribute.find(Jpa.BASIC);
    boolean optional = basic.map(use -> use.flag("optional")).orElse(true);
    boolean implied =
        attribute.role() == Attribute.Role.ELEMENT
            || attribute.type().kind() != JavaType.Kind.PRIMITIVE
            || (attribute.path().size() > 1 && basic.isEmpty());
    return optional && column.map(use -> use.flag("nullable")).orElse(implied);
  }
}

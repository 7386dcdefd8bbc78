package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EmbeddableHierarchy;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.table.CheckRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.mapping.table.TruthWords;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Maps a basic attribute to its column (Jakarta Persistence 3.2 §2.6, §11.1.6). */
public final class BasicRule {

  private final ColumnRule columns;
  private final TypeRule types;
  private final EnumRule enums;
  private final ConverterRule converters;
  private final TimeZoneRule timeZones;
  private final Problems problems;

  public BasicRule(
      ColumnRule columns, EnumRule enums, ConverterRule converters, Problems problems) {
    this.columns = columns;
    types = new TypeRule(enums, problems);
    this.enums = enums;
    this.converters = converters;
    this.problems = problems;
    timeZones = new TimeZoneRule(columns, problems);
  }

  /**
   * The attribute's column, added to the table or a secondary one; empty if the attribute's type is
   * no basic one.
   */
  public Optional<MappedColumn> map(Attribute attribute, TableBuilder primary) {
    Optional<AnnotationUse> use = columnUse(attribute);
    TableBuilder table = columns.table(use, primary);
    JavaType stored = converters.converted(attribute).orElse(attribute.type());
    Optional<ColumnType> type = types.type(stored, attribute, use);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name()));
    Column column = columns.column(use, logical, type.get());
    MappedColumn mapped =
        new MappedColumn(
            logical,
            ColumnDecoration.of(attribute)
                .apply(isNullable(attribute, use) ? column : column.notNull()),
            ColumnRule.use(use),
            attribute.origin());
    boolean defines = table.add(mapped, problems);
    timeZones.addColumn(attribute, logical, mapped.column().nullable(), table);
    if (use.map(at -> at.flag("unique")).orElse(false)) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(mapped.name())));
    }
    if (defines) {
      addChecks(attribute, use, stored, mapped.name(), table);
    }
    return Optional.of(mapped);
  }

  private void addChecks(
      Attribute attribute,
      Optional<AnnotationUse> use,
      JavaType stored,
      String column,
      TableBuilder table) {
    if (stored.kind() == JavaType.Kind.ENUM) {
      enums.addCheck(stored, attribute, column, table);
    }
    converters
        .converter(attribute)
        .ifPresent(converter -> TruthWords.addCheck(converter, column, table));
    ColumnRule.addChecks(use, column, table);
    JdbcTypeRule.addCheck(stored, attribute, column, table);
    CheckRule.add(attribute, column, table);
  }

  /**
   * The type of the attribute's column if it had another size; empty if a definition says the type.
   */
  Optional<ColumnType> resized(Attribute attribute, UnaryOperator<ColumnSize> change) {
    Optional<AnnotationUse> use = columnUse(attribute);
    if (use.map(at -> !at.text("columnDefinition").isBlank()).orElse(false)) {
      return Optional.empty();
    }
    JavaType stored = converters.converted(attribute).orElse(attribute.type());
    return types.type(stored, attribute, change.apply(ColumnSize.of(use)));
  }

  private static Optional<AnnotationUse> columnUse(Attribute attribute) {
    return TimeZoneRule.hasColumn(attribute)
        ? attribute.find(Jpa.COLUMN)
        : attribute.overrides().column(attribute.name()).or(() -> attribute.find(Jpa.COLUMN));
  }

  /**
   * A primitive is NOT NULL only where no annotation describes its column, and in an embeddable
   * only where {@code @Basic} does. Beside other classes in one table, {@code @Column} alone
   * counts.
   */
  private static boolean isNullable(Attribute attribute, Optional<AnnotationUse> column) {
    if (attribute.role() == Attribute.Role.IDENTIFIER
        || attribute.has(Jpa.VERSION)
        || attribute.has(Hibernate.TENANT_ID)
        || attribute.name().equals(EmbeddableHierarchy.DISCRIMINATOR)) {
      return false;
    }
    if (attribute.role() == Attribute.Role.SUBCLASS_STATE) {
      return column.map(use -> use.flag("nullable")).orElse(true);
    }
    Optional<AnnotationUse> basic = attribute.find(Jpa.BASIC);
    boolean optional = basic.map(use -> use.flag("optional")).orElse(true);
    boolean implied =
        attribute.isElementCollection()
            || attribute.type().kind() != JavaType.Kind.PRIMITIVE
            || (attribute.path().size() > 1 && basic.isEmpty());
    return optional && column.map(use -> use.flag("nullable")).orElse(implied);
  }
}

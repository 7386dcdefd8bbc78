package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.BasicTypes;
import dev.godwit.processor.mapping.column.ColumnRule;
import dev.godwit.processor.mapping.column.ColumnSize;
import dev.godwit.processor.mapping.column.JdbcTypeRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.List;
import java.util.Optional;

/**
 * Maps a reference to entities of any class, {@code @Any}, to a column that says which and one for
 * the key; no foreign key can stand on them.
 */
public final class AnyRule {

  private final ColumnRule columns;
  private final Problems problems;

  public AnyRule(ColumnRule columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** Whether the attribute is such a reference. */
  public static boolean applies(Attribute attribute) {
    return attribute.has(Hibernate.ANY);
  }

  /** Adds both columns. */
  public void map(Attribute attribute, TableBuilder table) {
    addDiscriminator(attribute, table);
    addKey(attribute, table);
  }

  private void addDiscriminator(Attribute attribute, TableBuilder primary) {
    Optional<AnnotationUse> use = attribute.find(Jpa.COLUMN);
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name()));
    boolean nullable = use.map(column -> column.flag("nullable")).orElse(true);
    add(
        use,
        logical,
        columns.column(use, logical, discriminator(attribute, use)).withNullable(nullable),
        new Origin(attribute.hint() + "(class)", attribute.site()),
        columns.table(use, primary));
  }

  private static ColumnType discriminator(Attribute attribute, Optional<AnnotationUse> column) {
    String kind =
        attribute.find(Hibernate.ANY_DISCRIMINATOR).map(use -> use.text("value")).orElse("STRING");
    return switch (kind) {
      case "INTEGER" -> Definitions.integer();
      case "CHAR" -> ColumnSize.of(column).character();
      default -> ColumnSize.of(column).varchar();
    };
  }

  private void addKey(Attribute attribute, TableBuilder primary) {
    List<AnnotationUse> uses = JoinColumnRule.uses(attribute);
    Optional<JavaType> key =
        attribute.find(Hibernate.ANY_KEY_JAVA_CLASS).flatMap(use -> use.javaClass("value"));
    if (uses.size() != 1 || key.isEmpty()) {
      problems.error(
          "no-any-key",
          attribute.site(),
          "'%s' may refer to entities of any class, whose keys have no known type. Annotate it with @AnyKeyJavaClass and one @JoinColumn."
              .formatted(attribute.hint()));
      return;
    }
    Optional<AnnotationUse> use = Optional.of(uses.get(0));
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name() + "_id"));
    boolean optional =
        attribute.find(Hibernate.ANY).map(any -> any.flag("optional")).orElse(true)
            && use.get().flag("nullable");
    Optional<ColumnType> type =
        JdbcTypeRule.anyKey(attribute, key.get(), ColumnSize.of(use))
            .or(() -> BasicTypes.of(key.get(), ColumnSize.of(use)));
    Column column = columns.column(use, logical, type.orElse(Definitions.varbinary(255)));
    TableBuilder table = columns.table(use, primary);
    add(use, logical, column.withNullable(optional), attribute.origin(), table);
  }

  private void add(
      Optional<AnnotationUse> use,
      Identifier logical,
      Column column,
      Origin origin,
      TableBuilder table) {
    table.add(new MappedColumn(logical, column, ColumnRule.use(use), origin), problems);
    if (use.map(at -> at.flag("unique")).orElse(false)) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(column.name())));
    }
    ColumnRule.addChecks(use, column.name(), table);
  }
}

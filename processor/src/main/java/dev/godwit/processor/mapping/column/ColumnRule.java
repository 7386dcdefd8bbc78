package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.IgnoredOptions;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code @Column} and its kin say about a column (Jakarta Persistence 3.2 §11.1.9). */
public final class ColumnRule {

  private static final Pattern COLLATION = Pattern.compile("(?i)collate\\s+[\\w\".]+");

  private final NameRule names;
  private final Problems problems;
  private final Set<Site> reported = new HashSet<>();

  public ColumnRule(NameRule names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The name that the annotation gives, or else the implied one; before the strategy. */
  public Identifier logicalName(Optional<AnnotationUse> use, Identifier implied) {
    return names.logical(use, implied);
  }

  /** The table that an annotation puts its column into: the entity's, or a secondary one of it. */
  public TableBuilder table(Optional<AnnotationUse> use, TableBuilder primary) {
    String written = use.map(column -> column.text("table")).orElse("");
    String stored = written.isBlank() ? "" : names.stored(Identifier.parse(written));
    if (stored.isEmpty() || stored.equals(primary.name().name())) {
      return primary;
    }
    Optional<TableBuilder> secondary = primary.secondary(stored);
    if (secondary.isEmpty() && reported.add(use.orElseThrow().site())) {
      problems.error(
          "unknown-secondary-table",
          use.orElseThrow().site("table"),
          "There is no table '%s' here. Add @SecondaryTable(name = \"%s\") to the entity, or remove 'table'."
              .formatted(written, written));
    }
    return secondary.orElse(primary);
  }

  /** Whether the annotation leaves the column to the attribute alone, or to others as well. */
  public static MappedColumn.Use use(Optional<AnnotationUse> use) {
    return use.filter(column -> column.members().containsKey("insertable"))
            .filter(column -> !column.flag("insertable") && !column.flag("updatable"))
            .isPresent()
        ? MappedColumn.Use.SHARED
        : MappedColumn.Use.WRITTEN;
  }

  /** A nullable column of this name and type, with comment and definition as annotated. */
  public Column column(Optional<AnnotationUse> use, Identifier logical, ColumnType type) {
    String comment = use.map(column -> column.text("comment")).orElse("");
    Column column = Column.of(names.stored(logical), type).comment(comment);
    Column defined = definition(use).map(definition -> defined(column, definition)).orElse(column);
    return use.map(annotation -> withOptions(defined, annotation)).orElse(defined);
  }

  private static Column defined(Column column, ColumnDefinition definition) {
    Column typed =
        column
            .withType(new ColumnType.Native(SqlText.of(definition.type())))
            .withNullable(!definition.isNotNull());
    return definition.defaultValue().map(typed::defaultValue).orElse(typed);
  }

  private static Optional<ColumnDefinition> definition(Optional<AnnotationUse> use) {
    return use.map(annotation -> annotation.text("columnDefinition"))
        .filter(definition -> !definition.isBlank())
        .map(definition -> ColumnDefinition.of(definition.trim()));
  }

  /** Adds the checks that the annotation states, and the constraints in its definition. */
  public static void addChecks(Optional<AnnotationUse> use, String column, TableBuilder table) {
    definition(use)
        .ifPresent(
            definition -> {
              definition
                  .checks()
                  .forEach(
                      condition -> table.addCheck(TableBuilder.columnCheck(column, condition)));
              if (definition.isUnique()) {
                table.addUnique(new TableBuilder.Unique(Optional.empty(), List.of(column)));
              }
            });
    for (AnnotationUse check : use.map(at -> at.annotations("check")).orElse(List.of())) {
      table.addCheck(
          new TableBuilder.CheckDraft(
              NameRule.constraint(check), column, SqlText.of(check.text("constraint"))));
    }
  }

  /** A collation is understood; what else databases take behind a column is not. */
  private Column withOptions(Column column, AnnotationUse use) {
    String options = use.text("options").trim();
    if (options.isEmpty()) {
      return column;
    }
    String clause = ' ' + options;
    ColumnType collated = ColumnDecoration.collated(column.type(), clause, clause);
    if (COLLATION.matcher(options).matches() && !collated.equals(column.type())) {
      return column.withType(collated);
    }
    IgnoredOptions.note(use, problems);
    return column;
  }
}

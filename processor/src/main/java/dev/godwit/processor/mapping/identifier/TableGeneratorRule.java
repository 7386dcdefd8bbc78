package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Column;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import java.util.Optional;

/**
 * Makes the table that counts an identifier's values, with the row that holds the last one (Jakarta
 * Persistence 3.2 §11.1.52). Unique constraints and indexes of the annotation come to nothing, as
 * for Hibernate.
 */
final class TableGeneratorRule {

  private static final String DEFAULT_TABLE = "hibernate_sequences";
  private static final String DEFAULT_ROW = "default";
  private static final int DEFAULT_BLOCK = 50;

  private final NameRule names;
  private final GeneratorNames generators;
  private final SchemaBuilder schema;
  private final Problems problems;

  TableGeneratorRule(NameRule names, GeneratorNames generators, SchemaBuilder schema) {
    this.names = names;
    this.generators = generators;
    this.schema = schema;
    problems = schema.problems();
  }

  /**
   * Adds the table, unless another generator has done so, and the row.
   *
   * @param definition the {@code @TableGenerator}, if there is one
   * @param generated the {@code @GeneratedValue}
   */
  void map(
      Attribute attribute,
      EntityClass entity,
      Optional<AnnotationUse> definition,
      AnnotationUse generated) {
    Site site = definition.map(AnnotationUse::site).orElseGet(generated::site);
    QualifiedName name =
        generators.name(definition, "table", generated, Identifier.implied(DEFAULT_TABLE));
    Column key =
        Definitions.column(
                column(definition, "pkColumnName", "sequence_name"), Definitions.varchar(255))
            .notNull();
    Column value =
        Definitions.column(column(definition, "valueColumnName", "next_val"), Definitions.bigint());
    Row row =
        Definitions.row(key.name(), rowKey(entity, definition))
            .with(
                value.name(),
                definition.map(use -> use.number("initialValue").orElse(0)).orElse(0));
    if (entity.standing() == EntityClass.Standing.MANAGED) {
      Origin origin = new Origin(entity.javaClass().name() + "(generator)", site);
      TableBuilder table = schema.find(name).orElseGet(() -> newTable(name, key, value, origin));
      int block =
          definition
              .map(use -> use.number("allocationSize").orElse(DEFAULT_BLOCK))
              .orElse(DEFAULT_BLOCK);
      add(
          row,
          table,
          new Origin("%s(generator %d)".formatted(entity.javaClass().name(), block), site));
    }
  }

  private TableBuilder newTable(QualifiedName name, Column key, Column value, Origin origin) {
    TableBuilder table = new TableBuilder(name, Identifier.implied(name.name()), origin);
    table.add(column(key, "key", origin), problems);
    table.add(column(value, "value", origin), problems);
    table.addToPrimaryKey(key.name());
    schema.add(table);
    return table;
  }

  private static MappedColumn column(Column column, String role, Origin origin) {
    return new MappedColumn(
        Identifier.implied(column.name()),
        column,
        MappedColumn.Use.WRITTEN,
        new Origin("(generator)." + role, origin.site()));
  }

  private void add(Row row, TableBuilder table, Origin user) {
    Site site = user.site();
    if (!table.origin().hint().endsWith("(generator)")) {
      problems.error(
          "shared-generator-table",
          site,
          "The generator counts in the table '%s', which is that of '%s'. Give it a table of its own with @TableGenerator(table = …)."
              .formatted(table.name(), table.origin().hint()));
    } else if (!table.columns().keySet().containsAll(row.columns())) {
      problems.error(
          "conflicting-generator-table",
          site,
          "The generator counts in the columns %s of the table '%s', which another generator has given the columns %s. Make the generators agree, or name different tables."
              .formatted(row.columns(), table.name(), table.columns().keySet()));
    } else {
      table.addRow(row, user).ifPresent(present -> reportConflict(row, present, table, site));
    }
  }

  private void reportConflict(Row row, Row present, TableBuilder table, Site site) {
    problems.error(
        "conflicting-generator-row",
        site,
        "Two generators count in the row '%s' of the table '%s', from %s and from %s. Make them agree, or give one another 'pkColumnValue'."
            .formatted(
                row.key(),
                table.name(),
                present.first().asList().get(0).value(),
                row.first().asList().get(0).value()));
  }

  /** The naming strategy leaves these columns alone. */
  private String column(Optional<AnnotationUse> definition, String member, String implied) {
    return definition
        .flatMap(use -> names.given(use, member))
        .map(Identifier::stored)
        .orElse(implied);
  }

  /** Rows are named by the table that they count for, if there is an annotation. */
  private static String rowKey(EntityClass entity, Optional<AnnotationUse> definition) {
    Identifier table = entity.table().logical();
    return definition
        .map(use -> use.text("pkColumnValue"))
        .filter(given -> !given.isEmpty())
        .orElseGet(
            () ->
                definition.isEmpty()
                    ? DEFAULT_ROW
                    : table.quoted() ? '"' + table.text() + '"' : table.text());
  }
}

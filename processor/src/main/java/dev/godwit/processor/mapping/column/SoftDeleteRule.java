package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.ValueConverter;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.mapping.table.TruthWords;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.List;
import java.util.Optional;

/** Adds the column that marks rows as deleted in place of deleting them: {@code @SoftDelete}. */
public final class SoftDeleteRule {

  private static final String COMMENT = "Soft-delete indicator";

  private final Entities entities;
  private final ColumnRule columns;
  private final SchemaBuilder schema;

  public SoftDeleteRule(Entities entities, ColumnRule columns, SchemaBuilder schema) {
    this.entities = entities;
    this.columns = columns;
    this.schema = schema;
  }

  /** Adds the column to an entity's table, if it is the root of its hierarchy. */
  public void map(EntityClass entity) {
    if (entity.parent().isPresent()) {
      return;
    }
    entity.javaClass().lineage().stream()
        .flatMap(type -> type.find(Hibernate.SOFT_DELETE).stream())
        .findFirst()
        .or(() -> ofPackage(entity).find(Hibernate.SOFT_DELETE))
        .ifPresent(
            use ->
                add(
                    use,
                    entity.table(),
                    new Origin(entity.javaClass().simpleName() + ".(deleted)", use.site())));
  }

  private Annotated ofPackage(EntityClass entity) {
    return new EntityModel.PackageAnnotations(
        entities.model().packages().getOrDefault(entity.javaClass().packageName(), List.of()));
  }

  /** Adds the column to the table of a collection; no key has it. */
  public void map(Attribute attribute, TableBuilder table) {
    attribute
        .find(Hibernate.SOFT_DELETE)
        .ifPresent(
            use -> add(use, table, new Origin(attribute.hint() + "(deleted)", attribute.site())));
  }

  private void add(AnnotationUse use, TableBuilder table, Origin origin) {
    String strategy = use.text("strategy");
    boolean isActive = strategy.equals("ACTIVE");
    Identifier logical =
        Optional.of(use.text("columnName"))
            .filter(name -> !name.isBlank())
            .map(Identifier::parse)
            .orElse(Identifier.implied(isActive ? "active" : "deleted"));
    ColumnType type = strategy.equals("TIMESTAMP") ? Definitions.timestamptz(6) : indicator(use);
    Column column = columns.column(Optional.of(use), logical, type);
    Column commented = column.comment().isEmpty() ? column.comment(COMMENT) : column;
    table.add(
        new MappedColumn(
            logical,
            commented.withNullable(strategy.equals("TIMESTAMP")),
            MappedColumn.Use.WRITTEN,
            origin),
        schema.problems());
    if (!strategy.equals("TIMESTAMP")) {
      addValues(use, isActive, column.name(), table);
    }
  }

  private ColumnType indicator(AnnotationUse use) {
    return converter(use)
        .map(ValueConverter::column)
        .map(SoftDeleteRule::type)
        .orElse(Definitions.bool());
  }

  /** Hibernate gives a converted truth value one character, however long its words are. */
  private static ColumnType type(JavaType converted) {
    ColumnSize one =
        new ColumnSize(
            java.util.OptionalInt.of(1),
            java.util.OptionalInt.empty(),
            java.util.OptionalInt.empty(),
            java.util.OptionalInt.empty());
    return BasicTypes.of(converted, one).orElse(Definitions.bool());
  }

  private Optional<ValueConverter> converter(AnnotationUse use) {
    return use.gives("converter")
        ? use.javaClass("converter").flatMap(entities::findConverter)
        : Optional.empty();
  }

  /** Rows that were there before the column are not deleted. */
  private void addValues(AnnotationUse use, boolean isActive, String column, TableBuilder table) {
    Optional<ValueConverter> converter = converter(use);
    List<String> words = converter.map(TruthWords::of).orElse(List.of());
    SqlText live =
        isActive
            ? SqlText.onPostgresql("true").onSqlite("1")
            : SqlText.onPostgresql("false").onSqlite("0");
    if (!words.isEmpty()) {
      live = SqlText.of(words.get(isActive ? 1 : 0));
    }
    converter.ifPresent(found -> TruthWords.addCheck(found, column, table));
    if (converter.isEmpty() || !words.isEmpty()) {
      schema.addBackfill(new TableMember(table.name(), column), live);
    }
  }
}

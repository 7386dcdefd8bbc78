package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.BasicTypes;
import dev.godwit.processor.mapping.column.ColumnRule;
import dev.godwit.processor.mapping.column.ColumnSize;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the column that identifies the rows of a collection, for {@code @CollectionId}. */
public final class CollectionIdRule {

  private static final int DEFAULT_INCREMENT = 50;

  private final ColumnRule columns;
  private final NameRule names;
  private final TableRule tables;
  private final SchemaBuilder schema;

  public CollectionIdRule(
      ColumnRule columns, NameRule names, TableRule tables, SchemaBuilder schema) {
    this.columns = columns;
    this.names = names;
    this.tables = tables;
    this.schema = schema;
  }

  /** Adds the column, makes it the primary key, and adds the sequence that fills it. */
  void map(EntityClass entity, Attribute attribute, TableBuilder table) {
    Optional<AnnotationUse> use = attribute.find(Hibernate.COLLECTION_ID);
    Optional<JavaType> type =
        attribute
            .find(Hibernate.COLLECTION_ID_JAVA_CLASS)
            .flatMap(found -> found.javaClass("idType"));
    if (use.isEmpty() || type.isEmpty()) {
      refuseIncomplete(attribute);
      return;
    }
    Optional<AnnotationUse> given = use.get().annotation("column");
    Identifier logical = columns.logicalName(given, Identifier.implied("id"));
    Column column =
        columns.column(
            given, logical, BasicTypes.of(type.get(), ColumnSize.of(given)).orElseThrow());
    table.add(
        new MappedColumn(
            logical,
            column.notNull(),
            MappedColumn.Use.WRITTEN,
            new Origin(attribute.hint() + "(id)", attribute.site())),
        schema.problems());
    table.primaryKey(List.of(column.name()));
    addSequence(entity, attribute, use.get(), table);
  }

  private void refuseIncomplete(Attribute attribute) {
    schema
        .problems()
        .error(
            "unknown-collection-id",
            attribute.site(),
            "The rows of '%s' have identifiers of no known type. Write @CollectionId(generator = \"sequence\") with @CollectionIdJavaClass(idType = Long.class)."
                .formatted(attribute.hint()));
  }

  private void addSequence(
      EntityClass entity, Attribute attribute, AnnotationUse use, TableBuilder table) {
    String generator = use.text("generator");
    if (generator.equals("increment")) {
      return;
    }
    Optional<AnnotationUse> definition =
        Stream.of(attribute, entity.javaClass())
            .flatMap(place -> place.all(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS).stream())
            .filter(found -> found.text("name").equals(generator))
            .findFirst();
    if (definition.isEmpty() && !generator.equals("sequence")) {
      schema
          .problems()
          .error(
              "unknown-generator",
              use.site("generator"),
              "There is no generator '%s' for the rows of '%s'. Write \"sequence\" or \"increment\", or add a @SequenceGenerator of this name to the entity."
                  .formatted(generator, attribute.hint()));
      return;
    }
    Identifier logical =
        definition
            .flatMap(found -> names.given(found, "sequenceName"))
            .or(() -> definition.flatMap(found -> names.given(found, "name")))
            .orElseGet(() -> table.logical().withText(table.logical().text() + "_SEQ"));
    schema.add(
        new Sequence(
            new QualifiedName(definition.map(tables::schema).orElse(""), names.stored(logical)),
            definition.map(found -> found.number("initialValue").orElse(1)).orElse(1),
            definition
                .map(found -> found.number("allocationSize").orElse(DEFAULT_INCREMENT))
                .orElse(DEFAULT_INCREMENT)),
        new Origin(entity.javaClass().name() + '.' + attribute.dottedPath(), use.site()));
  }
}

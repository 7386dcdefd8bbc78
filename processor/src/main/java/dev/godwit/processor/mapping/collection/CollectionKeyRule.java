package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a collection's table the primary key that Hibernate gives it, which is one only where rows
 * cannot occur twice.
 */
public final class CollectionKeyRule {

  private static final Set<ColumnType> LARGE = Set.of(Definitions.blob(), Definitions.clob());

  private final CollectionIdRule identifiers;
  private final SchemaBuilder schema;

  public CollectionKeyRule(CollectionIdRule identifiers, SchemaBuilder schema) {
    this.identifiers = identifiers;
    this.schema = schema;
  }

  /**
   * The columns of a collection's table.
   *
   * @param owner those that refer to the owner
   * @param element those of the element
   * @param index those that it is found by; empty if it is found by itself
   */
  record Columns(List<String> owner, List<MappedColumn> element, List<MappedColumn> index) {

    /** Copies. */
    Columns {
      owner = List.copyOf(owner);
      element = List.copyOf(element);
      index = List.copyOf(index);
    }
  }

  /**
   * Adds the primary key; the table must have all its columns.
   *
   * @param use the annotation that describes the table
   */
  void add(
      EntityClass entity,
      Attribute attribute,
      Optional<AnnotationUse> use,
      Columns columns,
      TableBuilder table) {
    CollectionKind kind = CollectionKind.of(attribute);
    if (kind == CollectionKind.LIST) {
      number(attribute, columns, table);
    }
    switch (kind) {
      case LIST, MAP -> {
        List<String> key = new ArrayList<>(columns.owner());
        names(columns.index().isEmpty() ? columns.element() : columns.index()).forEach(key::add);
        table.primaryKey(key);
      }
      case SET -> {
        if (use.map(CollectionKeyRule::hasUniques).orElse(false)) {
          return;
        }
        addSetKey(columns, table);
      }
      case IDENTIFIED_BAG -> identifiers.map(entity, attribute, table);
      case BAG -> {}
    }
  }

  /** Elements that are there when a collection becomes a list keep the order of their rows. */
  private void number(Attribute attribute, Columns columns, TableBuilder table) {
    String name = SqlNames.inCondition(table.name().name());
    String schemaName = table.name().schema();
    String prefix = schemaName.isEmpty() ? "" : SqlNames.inCondition(schemaName) + '.';
    String ofOwner =
        columns.owner().stream()
            .map(SqlNames::inCondition)
            .map(column -> "other.%s = %s.%s and ".formatted(column, name, column))
            .collect(Collectors.joining());
    String count = "(select count(*) from %s as other where %sother.%s < %s.%s)";
    int first = OrderColumnRule.first(attribute);
    String shift = first == 0 ? "" : " + " + first;
    for (MappedColumn index : columns.index()) {
      schema.addBackfill(
          new TableMember(table.name(), index.name()),
          SqlText.onPostgresql(
                  count.formatted(prefix + name, ofOwner, "ctid", name, "ctid") + shift)
              .onSqlite(count.formatted(name, ofOwner, "rowid", name, "rowid") + shift));
    }
  }

  /** An element is in a set once; where it may be missing, a unique constraint says so. */
  private static void addSetKey(Columns columns, TableBuilder table) {
    boolean isLarge =
        columns.element().stream().anyMatch(column -> LARGE.contains(column.column().type()));
    List<String> key = new ArrayList<>(columns.owner());
    names(columns.element()).forEach(key::add);
    boolean hasKey =
        !table.primaryKey().isEmpty() && !Set.copyOf(table.primaryKey()).equals(Set.copyOf(key));
    if (isLarge || hasKey) {
      return;
    }
    if (columns.element().stream().anyMatch(column -> column.column().nullable())) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), key));
    } else {
      table.primaryKey(key);
    }
  }

  private static boolean hasUniques(AnnotationUse table) {
    return !table.annotations("uniqueConstraints").isEmpty()
        || table.annotations("indexes").stream().anyMatch(index -> index.flag("unique"));
  }

  private static List<String> names(List<MappedColumn> columns) {
    return columns.stream().map(MappedColumn::name).toList();
  }
}

package dev.godwit.diff;

import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells primary keys, unique constraints and indexes of different tables apart, whose names a
 * database takes from one stock: a name that stays with a renamed table is not free for the table
 * that takes its place.
 */
final class RelationNames {

  private static final int LONGEST = 60;

  private final Set<QualifiedName> taken = new HashSet<>();
  private final Schema model;
  private final Set<TableMember> derived;

  private RelationNames(Schema model, Set<TableMember> derived) {
    this.model = model;
    this.derived = derived;
  }

  /**
   * The schema with other names where two tables have the same derived one.
   *
   * @param model the same before names of the base were kept
   * @param derived the model's constraints and indexes whose names no source gives
   */
  static Schema tellApart(Schema schema, Schema model, Set<TableMember> derived) {
    RelationNames names = new RelationNames(model, derived);
    names.taken.addAll(schema.tables().names());
    names.taken.addAll(schema.sequences().names());
    for (Table table : schema.tables()) {
      names.namesOf(table).stream()
          .filter(it -> !names.isNew(table, it))
          .forEach(it -> names.taken.add(names.qualified(table, it)));
    }
    List<Table> tables = new ArrayList<>();
    schema.tables().forEach(table -> tables.add(names.tellApart(table)));
    return schema.withTables(NamedList.of(tables));
  }

  private List<String> namesOf(Table table) {
    List<String> names = new ArrayList<>();
    table.primaryKey().ifPresent(it -> names.add(it.name()));
    table.uniqueConstraints().forEach(it -> names.add(it.name()));
    table.indexes().forEach(it -> names.add(it.name()));
    return names;
  }

  /** Whether a name is derived, and not one of the base's. */
  private boolean isNew(Table table, String name) {
    return derived.contains(new TableMember(table.name(), name))
        && namesOf(model.table(table.name())).contains(name);
  }

  private QualifiedName qualified(Table table, String name) {
    return table.name().withName(name);
  }

  private Table tellApart(Table table) {
    return table
        .withPrimaryKey(
            table.primaryKey().map(it -> new PrimaryKey(free(table, it.name()), it.columns())))
        .withUniqueConstraints(
            NamedList.of(
                table.uniqueConstraints().stream()
                    .map(it -> new UniqueConstraint(free(table, it.name()), it.columns()))
                    .toList()))
        .withIndexes(
            NamedList.of(
                table.indexes().stream().map(it -> it.withName(free(table, it.name()))).toList()));
  }

  private String free(Table table, String name) {
    if (!isNew(table, name)) {
      return name;
    }
    String free = name;
    for (int number = 2; !taken.add(qualified(table, free)); number++) {
      free = numbered(name, number);
    }
    return free;
  }

  /** Another name than those that are taken. */
  static String other(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = numbered(name, number);
    }
    return free;
  }

  private static String numbered(String name, int number) {
    return name.substring(0, Math.min(name.length(), LONGEST)) + '_' + number;
  }
}

package dev.godwit.processor.intent;

import dev.godwit.operation.Operation.Sql;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attributes whose values move from one table to another: between an entity's tables, up or down a
 * hierarchy, from a column to a join table and back. Only what the Java names behind the columns
 * make certain counts, and only where one of the two tables stays under its name.
 */
public final class Relocations {

  private final Schema from;
  private final Hints fromHints;
  private final Schema to;
  private final Hints toHints;
  private final Map<TableMember, SqlText> fills = new LinkedHashMap<>();
  private final Map<QualifiedName, Sql> copies = new LinkedHashMap<>();
  private final Map<TableMember, SqlText> classes = new LinkedHashMap<>();
  private final Map<QualifiedName, String> unknown = new LinkedHashMap<>();
  private final Set<TableMember> moved = new HashSet<>();
  private final Map<TableMember, QualifiedName> partly = new LinkedHashMap<>();

  private Relocations(Schema from, Hints fromHints, Schema to, Hints toHints) {
    this.from = from;
    this.fromHints = fromHints;
    this.to = to;
    this.toHints = toHints;
  }

  /**
   * Finds what moves from the one schema to the other.
   *
   * @param renamed tables that change their names, in either direction; a name that one gives to
   *     another stands for no table that stays
   */
  public static Relocations find(
      Schema from,
      Hints fromHints,
      Schema to,
      Hints toHints,
      Map<QualifiedName, QualifiedName> renamed) {
    Set<QualifiedName> taken = new HashSet<>(renamed.keySet());
    taken.addAll(renamed.values());
    taken.removeIf(it -> !from.tables().contains(it) || !to.tables().contains(it));
    Relocations relocations =
        new Relocations(without(taken, from), fromHints, without(taken, to), toHints);
    for (Table table : relocations.to.tables()) {
      if (relocations.from.tables().contains(table.name())) {
        relocations.fill(table);
      } else {
        relocations.copy(table);
      }
    }
    return relocations;
  }

  private static Schema without(Set<QualifiedName> names, Schema schema) {
    return schema.withTables(
        NamedList.of(schema.tables().stream().filter(it -> !names.contains(it.name())).toList()));
  }

  /** What new columns of kept tables take from other tables. */
  public Map<TableMember, SqlText> fills() {
    return fills;
  }

  /** Where new columns take values from that not every row need have. */
  public Map<TableMember, QualifiedName> partly() {
    return partly;
  }

  /** What fills new tables with rows of kept ones. */
  public Map<QualifiedName, Sql> copies() {
    return copies;
  }

  /** What new columns that tell a row's class take, by the tables that told it before. */
  public Map<TableMember, SqlText> classes() {
    return classes;
  }

  /** The statements that only people can finish, by the table that needs them. */
  public Map<QualifiedName, String> unknown() {
    return unknown;
  }

  /** What moves into a column, and another value where that is NULL. */
  public static SqlText orElse(SqlText moved, SqlText rest) {
    return new SqlText(
        orElse(moved.postgresql(), rest.postgresql()), orElse(moved.sqlite(), rest.sqlite()));
  }

  private static String orElse(String moved, String rest) {
    return rest.isEmpty() ? moved : "coalesce(" + moved + ", " + rest + ")";
  }

  /** Whether a column's values are at another place afterwards. */
  public boolean movesColumn(TableMember column) {
    return moved.contains(column);
  }

  /** Whether everything that a table holds is at another place afterwards. */
  public boolean movesTable(QualifiedName name) {
    Optional<Table> table = from.tables().find(name);
    return table.isPresent()
        && (isToldElsewhere(table.get())
            || table.get().columns().stream()
                .map(it -> new TableMember(name, it.name()))
                .anyMatch(moved::contains))
        && table.get().columns().stream()
            .allMatch(
                it ->
                    moved.contains(new TableMember(name, it.name()))
                        || table.get().foreignKeys().stream()
                            .anyMatch(key -> key.columns().contains(it.name())));
  }

  /** Whether a column tells afterwards which rows of another table had one here. */
  private boolean isToldElsewhere(Table table) {
    return classes.keySet().stream()
        .anyMatch(it -> extension(table, from.table(it.table()), from).isPresent());
  }

  private boolean isGone(Table table, Column column) {
    return to.tables().find(table.name()).flatMap(it -> it.columns().find(column.name())).isEmpty();
  }

  private void fill(Table table) {
    Table before = from.table(table.name());
    for (Column column : table.columns()) {
      if (!before.columns().contains(column.name())) {
        TableMember member = new TableMember(table.name(), column.name());
        List<RowPath> paths =
            from.tables().stream()
                .filter(it -> !it.name().equals(table.name()))
                .flatMap(
                    it -> RowPath.find(it, from, fromHints, table, to, toHints, column).stream())
                .filter(it -> isGone(it.source(), it.value()))
                .toList();
        if (paths.size() == 1) {
          RowPath path = paths.get(0);
          fills.put(member, path.asValue());
          // A row of a table that this one extends need not have one here.
          if (extension(table, path.source(), to).isEmpty()) {
            moved.add(new TableMember(path.source().name(), path.value().name()));
            partly.put(member, path.source().name());
          }
        }
      }
    }
    discriminate(before, table);
  }

  /** The class of each row, which the tables of the subclasses told before. */
  private void discriminate(Table before, Table table) {
    Discriminator.of(table, toHints)
        .filter(it -> !before.columns().contains(it.column()))
        .ifPresent(
            it -> {
              List<Table> extensions = Discriminator.extensions(before, from);
              Optional<SqlText> told = it.told(before, from, fromHints);
              told.ifPresent(text -> classes.put(new TableMember(table.name(), it.column()), text));
              if (told.isEmpty() && !extensions.isEmpty()) {
                Table extension = extensions.get(0);
                unknown.put(
                    table.name(),
                    "update %s set %s = '…' where %s in (select %s from %s)"
                        .formatted(
                            RowPath.name(table),
                            RowPath.name(it.column()),
                            RowPath.name(table.primaryKey().orElseThrow().columns().get(0)),
                            RowPath.name(extension.primaryKey().orElseThrow().columns().get(0)),
                            RowPath.name(extension)));
              }
            });
  }

  private void copy(Table table) {
    for (Table source : from.tables()) {
      if (to.tables().contains(source.name()) && !copies.containsKey(table.name())) {
        RowCopy.find(source, from, fromHints, table, to, toHints)
            .filter(it -> it.values().values().stream().allMatch(c -> isGone(source, c)))
            .ifPresent(
                it -> {
                  copies.put(table.name(), it.statement());
                  it.values()
                      .values()
                      .forEach(c -> moved.add(new TableMember(source.name(), c.name())));
                });
      }
    }
    if (!copies.containsKey(table.name())) {
      from.tables().stream()
          .filter(it -> to.tables().contains(it.name()) && extension(table, it, to).isPresent())
          .flatMap(it -> Discriminator.of(it, fromHints).stream())
          .findFirst()
          .ifPresent(
              it ->
                  unknown.put(
                      table.name(),
                      "insert into %s (…) select … from %s where %s = '…'"
                          .formatted(
                              RowPath.name(table),
                              RowPath.name(it.table().name()),
                              RowPath.name(it.column()))));
    } else {
      from.tables().stream()
          .flatMap(it -> Discriminator.of(it, fromHints).stream())
          .filter(it -> copies.get(table.name()).reach().names().orElseThrow().contains(it.table()))
          .map(it -> new TableMember(it.table(), it.column()))
          .forEach(moved::add);
    }
  }

  /**
   * The foreign key by which a table's rows are identified by those of another, put together of
   * several where tables of classes in between lie on the way.
   */
  static Optional<ForeignKey> extension(Table table, Table root, Schema schema) {
    Optional<ForeignKey> direct = extension(table, root);
    return direct.isPresent()
        ? direct
        : table.foreignKeys().stream()
            .filter(it -> isKey(table, it.columns()) && !it.target().equals(table.name()))
            .flatMap(
                first ->
                    schema.tables().find(first.target()).stream()
                        .filter(it -> isKey(it, first.targetColumns()))
                        .flatMap(it -> extension(it, root, schema).stream())
                        .map(rest -> joined(first, rest)))
            .findFirst();
  }

  private static ForeignKey joined(ForeignKey first, ForeignKey rest) {
    return new ForeignKey(
        first.name(),
        first.columns(),
        rest.target(),
        first.targetColumns().stream()
            .map(it -> rest.targetColumns().get(rest.columns().indexOf(it)))
            .toList(),
        first.onDelete(),
        first.onUpdate());
  }

  /** The foreign key by which a table's rows are identified by those of another. */
  static Optional<ForeignKey> extension(Table table, Table root) {
    return table.foreignKeys().stream()
        .filter(it -> it.target().equals(root.name()))
        .filter(it -> isKey(table, it.columns()) && isKey(root, it.targetColumns()))
        .findFirst();
  }

  static boolean isKey(Table table, List<String> columns) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(it -> new HashSet<>(it).equals(new HashSet<>(columns)))
        .isPresent();
  }
}

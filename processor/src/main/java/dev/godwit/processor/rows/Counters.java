package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.Operation.Sql;
import dev.godwit.operation.Reach;
import dev.godwit.processor.snapshot.Counting;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Cell;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lets counters go on behind the identifiers that exist, where a sequence or a generator's row
 * begins to count for tables that hold rows.
 *
 * <p>Hibernate's pooled optimizer takes a value of the counter for the end of a block: after the
 * value v it gives v - increment + 1 to v. So the next value lies a whole step behind the greatest.
 */
public final class Counters {

  /** Hardly any block is longer, where a snapshot of an earlier release does not tell. */
  private static final int UNKNOWN_BLOCK = 1000;

  private final Snapshot before;
  private final Snapshot after;
  private final FormerNames formers;
  private final Set<QualifiedName> created = new HashSet<>();
  private final Set<QualifiedName> altered = new HashSet<>();
  private final Map<QualifiedName, QualifiedName> renamed = new HashMap<>();

  private Counters(Snapshot before, Snapshot after, List<SchemaChange> changes) {
    this.before = before;
    this.after = after;
    this.formers = new FormerNames(changes);
    for (SchemaChange change : changes) {
      if (change instanceof Operation.CreateTable create) {
        created.add(create.table().name());
      } else if (change instanceof Operation.CreateSequence create) {
        created.add(create.sequence().name());
      } else if (change instanceof Operation.AlterSequence alter
          && alter.from().increment() != alter.to().increment()) {
        altered.add(alter.to().name());
      } else if (change instanceof Operation.RenameSequence rename) {
        renamed.put(rename.to(), renamed.getOrDefault(rename.from(), rename.from()));
      }
    }
  }

  /**
   * The statements that follow the changes.
   *
   * @param filled the tables that get rows from others
   */
  public static List<Sql> find(
      Snapshot before, Snapshot after, List<SchemaChange> changes, Set<QualifiedName> filled) {
    Counters counters = new Counters(before, after, changes);
    counters.created.removeAll(filled);
    List<Sql> statements = new ArrayList<>();
    for (Sequence sequence : after.schema().sequences()) {
      if (sequence.increment() > 0) {
        counters.ofSequence(sequence).ifPresent(statements::add);
      }
    }
    for (Table table : after.schema().tables()) {
      for (Row row : table.rows()) {
        counters.ofRow(table.name(), row).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Sql> ofSequence(Sequence sequence) {
    QualifiedName name = sequence.name();
    Set<String> classes = names(after.hints().sequences().get(name));
    boolean begins = created.contains(name) || altered.contains(name);
    String known = before.hints().sequences().get(renamed.getOrDefault(name, name));
    if (!begins && known == null) {
      // Snapshots of earlier releases do not tell for what it counts already.
      return Optional.empty();
    }
    if (!begins) {
      classes.removeAll(names(known));
    }
    List<Table> tables = begins ? counted(classes) : fresh(counted(classes), names(known));
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    SqlText counter = SqlWords.name(name);
    SqlText greatest = greatest(tables, sequence.increment());
    String literal = literal(counter.postgresql());
    return Optional.of(
        new Sql(
            new SqlText(
                "select setval(%1$s, greatest(nextval(%1$s), (%2$s)), false)"
                    .formatted(literal, greatest.postgresql()),
                "update %s set next_val = max(next_val, coalesce((%s), next_val))"
                    .formatted(counter.sqlite(), greatest.sqlite())),
            reach(name, tables)));
  }

  private Optional<Sql> ofRow(QualifiedName table, Row row) {
    TableRow member = new TableRow(table, row.key());
    if (isOfUnknown(table, row)) {
      return Optional.empty();
    }
    Set<String> classes = names(after.hints().rows().get(member));
    before.schema().tables().find(formers.table(table)).stream()
        .flatMap(it -> it.rows().stream())
        .map(Row::key)
        .forEach(
            it ->
                classes.removeAll(
                    names(before.hints().rows().get(new TableRow(formers.table(table), it)))));
    Set<String> counted = new TreeSet<>();
    before.hints().rows().entrySet().stream()
        .filter(it -> it.getKey().table().equals(formers.table(table)))
        .forEach(it -> counted.addAll(names(it.getValue())));
    List<Table> tables = fresh(counted(classes), counted);
    List<Cell> values = row.first().asList();
    if (tables.isEmpty() || values.size() != 1 || !(row.key().value() instanceof Value.Text key)) {
      return Optional.empty();
    }
    SqlText counter = SqlWords.name(table);
    int block = Counting.block(after.hints().rows().getOrDefault(member, "")).orElse(UNKNOWN_BLOCK);
    SqlText greatest = greatest(tables, Math.max(block, 1));
    String value = SqlWords.name(values.get(0).column());
    String where = SqlWords.name(row.key().column()) + " = " + literal(key.text());
    return Optional.of(
        new Sql(
            new SqlText(
                "update %1$s set %2$s = greatest(%2$s, (%3$s)) where %4$s"
                    .formatted(counter.postgresql(), value, greatest.postgresql(), where),
                "update %1$s set %2$s = max(%2$s, coalesce((%3$s), %2$s)) where %4$s"
                    .formatted(counter.sqlite(), value, greatest.sqlite(), where)),
            reach(table, tables)));
  }

  /** Whether the row was there, in a snapshot that does not tell for what it counts. */
  private boolean isOfUnknown(QualifiedName table, Row row) {
    QualifiedName former = formers.table(table);
    return !before.hints().rows().containsKey(new TableRow(former, row.key()))
        && before.schema().tables().find(former).stream()
            .flatMap(it -> it.rows().stream())
            .anyMatch(it -> it.key().equals(row.key()));
  }

  private static Set<String> names(String hint) {
    return hint == null ? new TreeSet<>() : new TreeSet<>(Counting.users(hint).keySet());
  }

  /** Those that did not belong to the classes before, whatever these were called. */
  private List<Table> fresh(List<Table> tables, Set<String> classes) {
    return tables.stream()
        .filter(
            it ->
                names(before.hints().tables().get(formers.table(it.name()))).stream()
                    .noneMatch(classes::contains))
        .toList();
  }

  /** The tables that held rows before, whose identifiers are those of the classes. */
  private List<Table> counted(Set<String> classes) {
    return after.schema().tables().stream()
        .filter(it -> !created.contains(it.name()))
        .filter(it -> id(it).filter(column -> isOf(it, column, classes)).isPresent())
        .toList();
  }

  private boolean isOf(Table table, String id, Set<String> classes) {
    Set<String> owners = names(after.hints().tables().get(table.name()));
    String hint = after.hints().columns().getOrDefault(new TableMember(table.name(), id), "");
    return classes.stream()
        .anyMatch(it -> owners.contains(it) || hint.startsWith(simpleName(it) + '.'));
  }

  private static String simpleName(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** The one number that identifies a row, and is not another row's. */
  private static Optional<String> id(Table table) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(it -> it.size() == 1)
        .filter(it -> IntegerRange.of(table.column(it.get(0)).type()).isPresent())
        .filter(it -> table.foreignKeys().stream().map(ForeignKey::columns).noneMatch(it::equals))
        .map(it -> it.get(0));
  }

  /** The value a step behind the greatest of all identifiers; NULL if there are none. */
  private static SqlText greatest(List<Table> tables, long step) {
    return new SqlText(
        greatest(tables, step, /* of= */ SqlText::postgresql),
        greatest(tables, step, /* of= */ SqlText::sqlite));
  }

  private static String greatest(
      List<Table> tables, long step, java.util.function.Function<SqlText, String> of) {
    List<String> parts =
        tables.stream()
            .map(
                it ->
                    "select max(%s) + %d%s from %s"
                        .formatted(
                            SqlWords.name(id(it).orElseThrow()),
                            step,
                            tables.size() == 1 ? "" : " as n",
                            of.apply(SqlWords.name(it.name()))))
            .collect(Collectors.toList());
    return parts.size() == 1
        ? parts.get(0)
        : "select max(n) from (" + String.join(" union all ", parts) + ") as d";
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static Reach reach(QualifiedName counter, List<Table> tables) {
    List<QualifiedName> names = new ArrayList<>(List.of(counter));
    tables.forEach(it -> names.add(it.name()));
    return new Reach(Optional.of(names));
  }
}

package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.Guard;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.rows.FutureRows.Rows;
import dev.godwit.processor.rows.RowSource.Kept;
import dev.godwit.processor.rows.TypeChange.Narrower;
import dev.godwit.schema.Check;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what rows that exist must obey if the operations of a migration are to succeed. What cannot
 * be told before the migration runs is left to the database, which refuses it then.
 */
public final class GuardFinder {

  private final FutureRows future;
  private final Set<QualifiedName> filled;
  private final Map<SchemaChange, Guard> guards = new LinkedHashMap<>();
  private final List<Operation.DropCheck> droppedChecks = new ArrayList<>();

  private GuardFinder(Schema before, Set<QualifiedName> filled) {
    this.future = new FutureRows(before);
    this.filled = Set.copyOf(filled);
  }

  /**
   * The guards, by the operation that needs it.
   *
   * @param before the schema that the first operation meets
   * @param filled the new tables that get rows of others: whether a row refers to one there, only
   *     the database can tell
   */
  public static Map<SchemaChange, Guard> find(
      Schema before, List<SchemaChange> operations, Set<QualifiedName> filled) {
    GuardFinder finder = new GuardFinder(before, filled);
    for (SchemaChange operation : operations) {
      if (operation instanceof Operation.TableAlteration alteration) {
        finder
            .future
            .of(alteration.table())
            .filter(rows -> rows.met().isPresent())
            .flatMap(rows -> finder.guard(alteration, new OffendingQuery(rows)))
            .ifPresent(guard -> finder.guards.put(operation, guard));
      }
      finder.future.follow(operation);
    }
    return finder.guards;
  }

  private Optional<Guard> guard(Operation.TableAlteration change, OffendingQuery query) {
    if (change instanceof Operation.AlterType alter) {
      return ofType(alter, query);
    } else if (change instanceof Operation.SetNotNull set) {
      return set.backfill().isPresent() ? Optional.empty() : ofNotNull(set, query);
    } else if (change instanceof Operation.AddUnique add) {
      return ofUnique(add.constraint().columns(), query);
    } else if (change instanceof Operation.AddPrimaryKey add) {
      return ofUnique(add.key().columns(), query);
    } else if (change instanceof Operation.CreateIndex create && create.index().unique()) {
      return ofUnique(create.index().columnNames(), query);
    } else if (change instanceof Operation.AddForeignKey add) {
      return ofForeignKey(add, query);
    } else if (change instanceof Operation.DropCheck drop) {
      droppedChecks.add(drop);
      return Optional.empty();
    } else {
      return change instanceof Operation.AddCheck add ? ofCheck(add, query) : Optional.empty();
    }
  }

  private static Optional<Guard> ofType(Operation.AlterType alter, OffendingQuery query) {
    if (!(query.rows().source(alter.column()) instanceof Kept kept)) {
      return Optional.empty();
    }
    if (alter.conversion().isPresent()) {
      return kept.column().equals(alter.column())
          ? ofConversion(alter, alter.conversion().get().expression(), query)
          : Optional.empty();
    }
    TypeChange change = TypeRules.of(alter.from(), alter.to(), SqlWords.name(kept.column()));
    return change instanceof Narrower narrower
        ? guard(
            query.table(),
            alter.column() + " fits " + alter.to(),
            query.where(Set.of(), narrower.offending()))
        : Optional.empty();
  }

  private static Optional<Guard> ofConversion(
      Operation.AlterType alter, SqlText expression, OffendingQuery query) {
    String unread =
        TypeRules.isText(alter.from()) ? SqliteReadings.unread(expression.sqlite()) : "";
    return unread.isEmpty()
        ? ofChoice(alter, expression, query)
        : guard(
            query.table(),
            alter.column() + " can be converted to " + alter.to(),
            query.where(Set.of(), new SqlText("", unread)));
  }

  /** Of a conversion that chooses among constants, and would make NULL of all other values. */
  private static Optional<Guard> ofChoice(
      Operation.AlterType alter, SqlText expression, OffendingQuery query) {
    SqlText unchosen =
        new SqlText(
            AllowedValues.unchosen(expression.postgresql()),
            AllowedValues.unchosen(expression.sqlite()));
    return guard(
        query.table(),
        alter.column() + " has a case in its conversion",
        query.where(Set.of(), unchosen));
  }

  private static Optional<Guard> ofNotNull(Operation.SetNotNull set, OffendingQuery query) {
    SqlText isNull = SqlText.of(SqlWords.name(set.column()) + " is null");
    return query.isClear(Set.of(set.column()))
        ? guard(
            query.table(), set.column() + " is not null", query.where(Set.of(set.column()), isNull))
        : Optional.empty();
  }

  private static Optional<Guard> ofUnique(List<String> columns, OffendingQuery query) {
    return !isUnique(query.table(), query.kept(columns)) && query.isClear(columns)
        ? guard(
            query.table(),
            String.join(", ", columns) + (columns.size() == 1 ? " is unique" : " are unique"),
            query.duplicates(columns))
        : Optional.empty();
  }

  /** Whether a key over some of these columns has made them unique before. */
  private static boolean isUnique(Table table, List<String> columns) {
    return Stream.of(
            table.primaryKey().map(PrimaryKey::columns).stream(),
            table.uniqueConstraints().stream().map(UniqueConstraint::columns),
            table.indexes().stream().filter(Index::unique).map(Index::columnNames))
        .flatMap(it -> it)
        .anyMatch(columns::containsAll);
  }

  private Optional<Guard> ofCheck(Operation.AddCheck add, OffendingQuery query) {
    Check check = add.check();
    Set<String> named = query.named(check.condition());
    boolean isKnown =
        droppedChecks.stream()
            .filter(it -> it.table().equals(add.table()) || query.isOf(it.table()))
            .anyMatch(it -> query.widens(it.check().condition(), check.condition()));
    return !isKnown && query.isClear(named) && !query.allows(check.condition())
        ? guard(query.table(), check.condition().toString(), query.where(named, not(check)))
        : Optional.empty();
  }

  private static SqlText not(Check check) {
    return new SqlText(not(check.condition().postgresql()), not(check.condition().sqlite()));
  }

  private static String not(String condition) {
    return condition.isEmpty() ? "" : "not (" + condition + ")";
  }

  private Optional<Guard> ofForeignKey(Operation.AddForeignKey add, OffendingQuery query) {
    ForeignKey key = add.key();
    Optional<Rows> target = future.of(key.target());
    if (target.isEmpty() || filled.contains(key.target()) || !query.isClear(key.columns())) {
      return Optional.empty();
    }
    OffendingQuery parents = new OffendingQuery(target.get());
    Optional<List<String>> keys = parents.met(key.targetColumns());
    if (target.get().met().isPresent()
        && (keys.isEmpty() || isKept(key, query, parents) || !isComparable(key, query, parents))) {
      return Optional.empty();
    }
    Optional<QualifiedName> parent = target.get().met().map(Table::name);
    return guard(
        query.table(),
        "%s refers to a row of %s".formatted(String.join(", ", key.columns()), key.target()),
        query.orphans(key.columns(), parent, keys.orElse(List.of())));
  }

  /** Whether the same columns referred to the same ones before. */
  private static boolean isKept(ForeignKey key, OffendingQuery query, OffendingQuery parents) {
    Optional<List<String>> columns = query.met(key.columns());
    return columns.isPresent()
        && query.table().foreignKeys().stream()
            .anyMatch(
                it ->
                    it.columns().equals(columns.get())
                        && it.target().equals(parents.table().name())
                        && Optional.of(it.targetColumns())
                            .equals(parents.met(key.targetColumns())));
  }

  /** Whether the values on either side are of one kind already. */
  private static boolean isComparable(
      ForeignKey key, OffendingQuery query, OffendingQuery parents) {
    Optional<List<String>> columns = query.met(key.columns());
    List<String> keys = parents.met(key.targetColumns()).orElseThrow();
    for (int i = 0; i < keys.size(); i++) {
      if (query.isUntyped(key.columns().get(i))
          && !TypeRules.isText(parents.table().column(keys.get(i)).type())) {
        return false;
      }
    }
    if (columns.isEmpty()) {
      return true;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!FutureRows.isAlike(
          query.table().column(columns.get().get(i)).type(),
          parents.table().column(keys.get(i)).type())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Guard> guard(Table table, String rule, SqlText offending) {
    return offending.postgresql().isEmpty() && offending.sqlite().isEmpty()
        ? Optional.empty()
        : Optional.of(new Guard(table.name(), rule, offending));
  }
}

package dev.godwit.processor.mapping.table;

import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The schema while the rules add to it. */
public final class SchemaBuilder {

  private final Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
  private final Map<QualifiedName, Origin> sequenceOrigins = new LinkedHashMap<>();
  private final Map<TableMember, SqlText> backfills = new HashMap<>();
  private final SharedTables sharedTables;
  private final Problems problems;

  public SchemaBuilder(Problems problems) {
    this.problems = problems;
    sharedTables = new SharedTables(problems);
  }

  public Problems problems() {
    return problems;
  }

  public void add(TableBuilder table) {
    tables.putIfAbsent(table.name(), table);
  }

  /** Adds a table that may be the one of other entities, too. */
  public void addShared(TableBuilder table) {
    TableBuilder first = tables.putIfAbsent(table.name(), table);
    if (first != null && first != table) {
      sharedTables.add(table);
    }
  }

  public void remove(TableBuilder table) {
    if (!sharedTables.remove(table) && tables.remove(table.name(), table)) {
      sharedTables.takeFirst(table.name()).ifPresent(this::add);
    }
  }

  /** Makes one of the tables that several entities are mapped to; nothing may be added later. */
  public void unite() {
    sharedTables.uniteWith(tables);
  }

  public Optional<TableBuilder> find(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** All tables; one that several entities are mapped to occurs for each. */
  public List<TableBuilder> tables() {
    return Stream.concat(tables.values().stream(), sharedTables.stream()).toList();
  }

  /** Adds a sequence; entities may share one, but must agree on it. */
  public void add(Sequence sequence, Origin user) {
    Sequence present = sequences.putIfAbsent(sequence.name(), sequence);
    sequenceOrigins.merge(sequence.name(), user, Origin::and);
    if (present != null && !present.equals(sequence)) {
      problems.error(
          "conflicting-sequence",
          user.site(),
          "Sequence '%s' is defined twice, with start %d and increment %d, and with start %d and increment %d. Make the generators agree, or name different sequences."
              .formatted(
                  sequence.name(),
                  present.start(),
                  present.increment(),
                  sequence.start(),
                  sequence.increment()));
    }
  }

  /** Says what a column is to hold, if it is new, in the rows that are there. */
  public void addBackfill(TableMember column, SqlText expression) {
    backfills.put(column, expression);
  }

  public Map<TableMember, SqlText> backfills() {
    return backfills;
  }

  /** Refuses names that are different here and the same in a database. */
  public void refuseCollisions() {
    NameCollisions collisions = new NameCollisions(problems);
    tables.values().forEach(collisions::add);
    sequenceOrigins.forEach((name, user) -> collisions.addRelation(name, user.site()));
    tables.values().forEach(collisions::addKeys);
  }

  /** The schema, with a name for all that the source gives none. */
  public FinishedSchema build() {
    return new TableFinisher(sequences.keySet()).finish(tables.values(), sequences.values());
  }

  public Map<QualifiedName, Origin> tableOrigins() {
    Map<QualifiedName, Origin> origins = new HashMap<>();
    tables.forEach((name, table) -> origins.put(name, table.fullOrigin()));
    return origins;
  }

  public Map<QualifiedName, Origin> sequenceOrigins() {
    return sequenceOrigins;
  }

  public Map<TableRow, Origin> rowOrigins() {
    Map<TableRow, Origin> origins = new HashMap<>();
    tables.forEach(
        (name, table) ->
            table.rowOrigins().forEach((key, user) -> origins.put(new TableRow(name, key), user)));
    return origins;
  }

  public Map<TableMember, Origin> columnOrigins() {
    Map<TableMember, Origin> origins = new HashMap<>();
    tables.forEach(
        (name, table) ->
            table
                .columns()
                .forEach(
                    (column, mapped) ->
                        origins.put(new TableMember(name, column), mapped.origin())));
    return origins;
  }
}

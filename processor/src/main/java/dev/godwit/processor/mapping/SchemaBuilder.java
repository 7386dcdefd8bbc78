package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Check;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema while the rules add to it; at the end it names what has no name. */
final class SchemaBuilder {

  private final Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
  private final Map<QualifiedName, Site> sequenceSites = new LinkedHashMap<>();
  private final Set<TableMember> derivedNames = new HashSet<>();
  private final Set<QualifiedName> relationNames = new HashSet<>();
  private final Map<TableMember, SqlText> backfills = new HashMap<>();
  // By identity: attributes are compared by all that is written on them, which takes its time.
  private final IdentityHashMap<Attribute, TableBuilder> owned = new IdentityHashMap<>();
  private final SharedTables sharedTables;
  private final Problems problems;

  SchemaBuilder(Problems problems) {
    this.problems = problems;
    sharedTables = new SharedTables(problems);
  }

  Problems problems() {
    return problems;
  }

  void add(TableBuilder table) {
    tables.putIfAbsent(table.name(), table);
  }

  /** Adds a table that may be the one of other entities, too. */
  void addShared(TableBuilder table) {
    TableBuilder first = tables.putIfAbsent(table.name(), table);
    if (first != null && first != table) {
      sharedTables.add(table);
    }
  }

  void remove(TableBuilder table) {
    if (!sharedTables.remove(table) && tables.remove(table.name(), table)) {
      sharedTables.takeFirst(table.name()).ifPresent(this::add);
    }
  }

  /** Makes one of the tables that several entities are mapped to; nothing may be added later. */
  void unite() {
    sharedTables.uniteWith(tables);
  }

  /** Adds a table that an attribute makes, unless it shares one that is there. */
  void addOwned(TableBuilder table, Attribute attribute) {
    add(table);
    owned.put(attribute, table);
  }

  /** The table that an attribute makes or shares, if it does. */
  Optional<TableBuilder> owned(Attribute attribute) {
    return Optional.ofNullable(owned.get(attribute));
  }

  /** Reports that an attribute alone makes a table that is there already. */
  void refuseShared(TableBuilder present, Attribute attribute) {
    problems.error(
        "shared-join-table",
        attribute.site(),
        "'%s' is mapped to the table '%s', which '%s' has already. Give it a table of its own with @%s."
            .formatted(
                attribute.hint(),
                present.name(),
                present.origin().hint(),
                ElementCollectionRule.applies(attribute) ? "CollectionTable" : "JoinTable"));
  }

  /** The table that an attribute alone makes. */
  Optional<TableBuilder> owned(EntityClass entity, Attribute attribute) {
    String hint = entity.javaClass().name() + '.' + attribute.dottedPath();
    return tables.values().stream().filter(table -> table.origin().hint().equals(hint)).findFirst();
  }

  Optional<TableBuilder> find(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** All tables; one that several entities are mapped to occurs for each. */
  List<TableBuilder> tables() {
    return Stream.concat(tables.values().stream(), sharedTables.stream()).toList();
  }

  /** Adds a sequence; entities may share one, but must agree on it. */
  void add(Sequence sequence, Site site) {
    Sequence present = sequences.putIfAbsent(sequence.name(), sequence);
    sequenceSites.putIfAbsent(sequence.name(), site);
    if (present != null && !present.equals(sequence)) {
      problems.error(
          "conflicting-sequence",
          site,
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
  void addBackfill(TableMember column, SqlText expression) {
    backfills.put(column, expression);
  }

  Map<TableMember, SqlText> backfills() {
    return backfills;
  }

  /** Refuses names that are different here and the same in a database. */
  void refuseCollisions() {
    NameCollisions collisions = new NameCollisions(problems);
    tables.values().forEach(collisions::add);
    sequenceSites.forEach(collisions::addRelation);
    tables.values().forEach(collisions::addKeys);
  }

  /** The finished schema. */
  Schema build() {
    tables.keySet().forEach(relationNames::add);
    sequences.keySet().forEach(relationNames::add);
    List<Table> built = tables.values().stream().map(this::build).toList();
    return new Schema(NamedList.of(built), NamedList.of(sequences.values()));
  }

  /** Which names the source does not give; known after {@link #build}. */
  Set<TableMember> derivedNames() {
    return derivedNames;
  }

  Map<QualifiedName, Origin> tableOrigins() {
    Map<QualifiedName, Origin> origins = new HashMap<>();
    tables.forEach((name, table) -> origins.put(name, table.fullOrigin()));
    return origins;
  }

  Map<TableMember, Origin> columnOrigins() {
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

  private Table build(TableBuilder table) {
    Names names = new Names(table.name());
    String name = table.name().name();
    List<TableElement> elements = new ArrayList<>(table.orderedColumns());
    if (!table.primaryKey().isEmpty()) {
      elements.add(
          new PrimaryKey(
              names.relation(Optional.empty(), () -> ConstraintNames.primaryKey(name)),
              table.primaryKey()));
    }
    for (TableBuilder.Unique unique : table.uniques()) {
      elements.add(
          new UniqueConstraint(
              names.relation(unique.given(), () -> ConstraintNames.unique(name, unique.columns())),
              unique.columns()));
    }
    for (References.Reference key : table.references()) {
      elements.add(
          new ForeignKey(
              names.constraint(key.given(), () -> ConstraintNames.foreignKey(name, key.columns())),
              key.columns(),
              key.target(),
              key.targetColumns(),
              key.actions().onDelete(),
              key.actions().onUpdate()));
    }
    for (TableBuilder.CheckDraft check : withOnePerColumn(table.checks())) {
      elements.add(
          new Check(
              names.constraint(
                  check.given(),
                  () ->
                      check.column().isEmpty()
                          ? ConstraintNames.tableCheck(name)
                          : ConstraintNames.check(name, check.column())),
              check.condition()));
    }
    for (TableBuilder.IndexDraft index : table.indexes()) {
      List<String> columns = index.parts().stream().map(Index.Part::column).toList();
      elements.add(
          new Index(
              names.relation(index.given(), () -> ConstraintNames.index(name, columns)),
              index.parts(),
              /* unique= */ false));
    }
    elements.addAll(table.rows());
    if (!table.comment().isEmpty()) {
      elements.add(new TableComment(table.comment()));
    }
    return Table.of(table.name(), elements);
  }

  /** The checks, but all on one column that no name is given to as one, as Hibernate has them. */
  private static List<TableBuilder.CheckDraft> withOnePerColumn(
      List<TableBuilder.CheckDraft> checks) {
    Map<String, List<SqlText>> conditions = new HashMap<>();
    for (TableBuilder.CheckDraft check : checks) {
      if (isUnnamedOnColumn(check)) {
        conditions
            .computeIfAbsent(check.column(), column -> new ArrayList<>())
            .add(check.condition());
      }
    }
    List<TableBuilder.CheckDraft> joined = new ArrayList<>();
    for (TableBuilder.CheckDraft check : checks) {
      if (!isUnnamedOnColumn(check)) {
        joined.add(check);
      } else if (conditions.containsKey(check.column())) {
        SqlText all = conjunction(conditions.remove(check.column()));
        joined.add(new TableBuilder.CheckDraft(Optional.empty(), check.column(), all));
      }
    }
    return joined;
  }

  private static boolean isUnnamedOnColumn(TableBuilder.CheckDraft check) {
    return check.given().isEmpty() && !check.column().isEmpty();
  }

  private static SqlText conjunction(List<SqlText> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : SqlText.onPostgresql(conjunction(conditions, SqlText::postgresql))
            .onSqlite(conjunction(conditions, SqlText::sqlite));
  }

  private static String conjunction(List<SqlText> conditions, Function<SqlText, String> dialect) {
    return conditions.stream().map(dialect).collect(Collectors.joining(") and (", "(", ")"));
  }

  /** Names the constraints and indexes of one table. */
  private final class Names {

    private final QualifiedName table;
    private final Set<String> constraints = new HashSet<>();

    Names(QualifiedName table) {
      this.table = table;
    }

    /** A name that only the table's other constraints must not have. */
    String constraint(Optional<String> given, Supplier<String> derived) {
      String name = given.map(ConstraintNames::cut).orElseGet(derived);
      if (given.isEmpty()) {
        for (int i = 1; constraints.contains(name); i++) {
          name = ConstraintNames.cut(derived.get() + i);
        }
        derivedNames.add(new TableMember(table, name));
      }
      constraints.add(name);
      return name;
    }

    /** A name that no other table or index of the database schema must have either. */
    String relation(Optional<String> given, Supplier<String> derived) {
      if (given.isEmpty() && relationNames.contains(table.withName(derived.get()))) {
        return constraint(given, () -> ConstraintNames.hashed(derived.get(), table.toString()));
      }
      String name = constraint(given, derived);
      relationNames.add(table.withName(name));
      return name;
    }
  }
}

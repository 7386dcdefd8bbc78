package dev.godwit.processor.mapping.table;

import dev.godwit.processor.mapping.name.ConstraintNames;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes a schema of the tables that the rules have built, and names what has no name. */
final class TableFinisher {

  private final Set<TableMember> derivedNames = new HashSet<>();
  private final Set<QualifiedName> relationNames = new HashSet<>();

  TableFinisher(Set<QualifiedName> sequences) {
    relationNames.addAll(sequences);
  }

  FinishedSchema finish(Collection<TableBuilder> tables, Collection<Sequence> sequences) {
    tables.forEach(table -> relationNames.add(table.name()));
    List<Table> finished = tables.stream().map(this::finish).toList();
    return new FinishedSchema(
        new Schema(NamedList.of(finished), NamedList.of(sequences)), derivedNames);
  }

  private Table finish(TableBuilder table) {
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

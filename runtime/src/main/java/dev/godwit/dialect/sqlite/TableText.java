package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.AllowedSet;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The text of a live CREATE TABLE, taken apart so that one part can change and every other stays as
 * somebody wrote it.
 *
 * @param columns the columns, in order
 * @param constraints the table's own constraints, in order
 * @param tail what follows the last part: blanks, comments, the closing parenthesis, {@code WITHOUT
 *     ROWID}, {@code STRICT}
 */
record TableText(List<ColumnText> columns, List<ClauseText> constraints, String tail) {

  private static final List<Kind> NAMED =
      List.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.FOREIGN_KEY, Kind.CHECK);

  /** Copies. */
  TableText {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
  }

  /** CREATE TABLE under this name, which stands as in SQL. */
  String create(String quotedName) {
    List<String> parts =
        Stream.concat(
                columns.stream().map(ColumnText::text), constraints.stream().map(ClauseText::text))
            .toList();
    return "create table " + quotedName + " (" + String.join(",", parts) + tail;
  }

  /** CREATE TABLE under this name as the database keeps it: its own code counts on these words. */
  String stored(String quotedName) {
    String create = create(quotedName);
    return "CREATE TABLE " + create.substring("CREATE TABLE ".length());
  }

  /** Whether a check of the table or of a column refuses whatever is not in the set. */
  boolean letsInNoMoreThan(AllowedSet allowed) {
    return Stream.concat(
            columns.stream().flatMap(column -> column.clauses().stream()), constraints.stream())
        .filter(clause -> clause.kind() == Kind.CHECK)
        .map(clause -> AllowedSet.of(clause.condition(), SqlSyntax.SQLITE))
        .flatMap(Optional::stream)
        .anyMatch(allowed::holds);
  }

  Optional<ColumnText> find(String column) {
    return columns.stream().filter(it -> it.isNamed(column)).findFirst();
  }

  TableText withColumns(List<ColumnText> other) {
    return new TableText(other, constraints, tail);
  }

  /** This table with the column changed. */
  TableText changing(String column, UnaryOperator<ColumnText> change) {
    return withColumns(
        columns.stream().map(it -> it.isNamed(column) ? change.apply(it) : it).toList());
  }

  /** This table with one more column, given as its definition. */
  TableText withColumn(String definition) {
    TableText single = TableTextParser.parse("create table t (" + separator() + definition + ')');
    List<ColumnText> longer = new ArrayList<>(columns);
    longer.addAll(single.columns());
    return withColumns(longer);
  }

  TableText withoutColumn(String column) {
    return withColumns(columns.stream().filter(it -> !it.isNamed(column)).toList());
  }

  /** This table with one more constraint. */
  TableText with(Kind kind, String constraint) {
    List<ClauseText> longer = new ArrayList<>(constraints);
    longer.add(new ClauseText(kind, separator() + constraint));
    return withConstraints(longer);
  }

  TableText withConstraints(List<ClauseText> other) {
    return new TableText(columns, other, tail);
  }

  /**
   * This table without the first constraint of this kind, of the table or of a column, that meets a
   * condition on its columns and its text; empty if there is none.
   */
  Optional<TableText> without(Kind kind, BiPredicate<List<String>, ClauseText> condition) {
    for (int i = 0; i < constraints.size(); i++) {
      ClauseText clause = constraints.get(i);
      if (clause.kind() == kind && condition.test(clause.columns(), clause)) {
        List<ClauseText> shorter = new ArrayList<>(constraints);
        shorter.remove(i);
        return Optional.of(withConstraints(shorter));
      }
    }
    for (ColumnText column : columns) {
      for (ClauseText clause : column.clauses()) {
        if (clause.kind() == kind && condition.test(List.of(column.name()), clause)) {
          return Optional.of(changing(column.name(), it -> it.without(clause)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * This table without the constraint of this name, or where others made it without one, without
   * that which says the same; empty if there is none.
   */
  Optional<TableText> withoutConstraint(
      Kind kind, String name, BiPredicate<List<String>, ClauseText> isLike) {
    return without(kind, (columns, clause) -> clause.isNamed(name))
        .or(
            () ->
                without(
                    kind, (columns, clause) -> !clause.isNamed() && isLike.test(columns, clause)))
        .or(() -> without(kind, isLike));
  }

  /**
   * This table with another name, which stands as in SQL, of the first constraint of this kind, of
   * the table or of a column, that meets a condition on its columns and its text.
   */
  TableText naming(Kind kind, BiPredicate<List<String>, ClauseText> condition, String quotedName) {
    for (ClauseText clause : constraints) {
      if (clause.kind() == kind && condition.test(clause.columns(), clause)) {
        return withConstraints(replacing(constraints, clause, clause.named(quotedName)));
      }
    }
    for (ColumnText column : columns) {
      for (ClauseText clause : column.clauses()) {
        if (clause.kind() == kind && condition.test(List.of(column.name()), clause)) {
          return changing(column.name(), it -> it.replacing(clause, clause.named(quotedName)));
        }
      }
    }
    return this;
  }

  /** This table with its constraint of one name under another, which stands as in SQL. */
  TableText renamingConstraint(String from, String quotedName) {
    for (Kind kind : NAMED) {
      TableText renamed = naming(kind, (columns, clause) -> clause.isNamed(from), quotedName);
      if (!renamed.equals(this)) {
        return renamed;
      }
    }
    return this;
  }

  /** The clauses with one of them replaced in its place. */
  static List<ClauseText> replacing(List<ClauseText> clauses, ClauseText from, ClauseText to) {
    List<ClauseText> changed = new ArrayList<>(clauses);
    changed.set(clauses.indexOf(from), to);
    return changed;
  }

  /** The blanks that set one part off from the other, as the text has it. */
  private String separator() {
    if (columns.isEmpty()) {
      return " ";
    }
    String head = columns.get(columns.size() - 1).head();
    String line = head.substring(Math.max(0, head.lastIndexOf('\n')));
    String blanks = line.substring(0, line.length() - line.stripLeading().length());
    return blanks.isEmpty() ? " " : blanks;
  }

  boolean isStrict() {
    return tailHas("strict");
  }

  boolean hasRowid() {
    return !tailHas("rowid");
  }

  private boolean tailHas(String keyword) {
    return SqlTokens.of(tail, SqlSyntax.SQLITE).stream().anyMatch(token -> token.is(keyword));
  }

  /** A name for the row's number that no column has taken; empty if there is none. */
  Optional<String> rowidName() {
    return Stream.of("rowid", "_rowid_", "oid")
        .filter(name -> hasRowid() && find(name).isEmpty())
        .findFirst();
  }

  /** The columns of the primary key; empty if there is none. */
  List<String> primaryKey() {
    return Stream.concat(
            columns.stream()
                .filter(column -> column.has(Kind.PRIMARY_KEY))
                .map(column -> List.of(column.name())),
            constraints.stream()
                .filter(clause -> clause.kind() == Kind.PRIMARY_KEY)
                .map(ClauseText::columns))
        .findFirst()
        .orElse(List.of());
  }

  /** The column that is another name for the row's number. */
  Optional<ColumnText> rowidAlias() {
    List<String> key = primaryKey();
    if (!hasRowid() || key.size() != 1) {
      return Optional.empty();
    }
    return find(key.get(0))
        .filter(ColumnText::isInteger)
        .filter(column -> column.find(Kind.PRIMARY_KEY).filter(it -> it.has("desc")).isEmpty());
  }
}

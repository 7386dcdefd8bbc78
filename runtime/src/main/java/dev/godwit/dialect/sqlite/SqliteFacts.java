package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.ForeignKeyForm;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.live.Fact;
import dev.godwit.live.Part;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the text of a table says, whatever way it is written: a rule behind a column is the same as
 * one of the table.
 */
final class SqliteFacts {

  private final QualifiedName table;
  private final TableText text;

  /** The primary keys of the tables, by their folded names. */
  private final Function<String, List<String>> primaryKeys;

  private final List<Fact> facts = new ArrayList<>();

  private SqliteFacts(
      QualifiedName table, TableText text, Function<String, List<String>> primaryKeys) {
    this.table = table;
    this.text = text;
    this.primaryKeys = primaryKeys;
  }

  /**
   * The facts of tables.
   *
   * @param tables their texts by name
   * @param indexes the statements of each one's indexes by name
   */
  static List<Fact> of(Map<String, TableText> tables, Map<String, Map<String, String>> indexes) {
    Map<String, List<String>> keys =
        tables.entrySet().stream()
            .collect(
                Collectors.toMap(
                    it -> Identifiers.fold(it.getKey()), it -> it.getValue().primaryKey()));
    List<Fact> facts = new ArrayList<>();
    tables.forEach(
        (name, text) -> {
          SqliteFacts its =
              new SqliteFacts(
                  QualifiedName.of(name),
                  text,
                  target -> keys.getOrDefault(Identifiers.fold(target), List.of()));
          its.read();
          indexes.getOrDefault(name, Map.of()).forEach(its::index);
          facts.addAll(its.facts);
        });
    return facts;
  }

  private void read() {
    facts.add(Fact.of(Part.TABLE, table, "", kindOfTable()));
    for (ColumnText column : text.columns()) {
      column(column);
      column.clauses().forEach(clause -> rule(clause, List.of(column.name())));
    }
    text.constraints().forEach(clause -> rule(clause, List.of()));
  }

  private String kindOfTable() {
    if (text.isStrict()) {
      return text.hasRowid() ? "strict" : "strict without rowid";
    }
    return text.hasRowid() ? "" : "without rowid";
  }

  private void column(ColumnText column) {
    List<String> words = new ArrayList<>();
    List<String> meaning = new ArrayList<>();
    String type = column.type().strip();
    words.add(type);
    meaning.add(meaningOf(type));
    boolean isRowid = text.rowidAlias().filter(column::equals).isPresent();
    for (ClauseText clause : column.clauses()) {
      switch (clause.kind()) {
        case NOT_NULL -> {
          // The row's number is never NULL; and to say it twice, as Hibernate does, changes
          // nothing.
          if (!isRowid && !meaning.contains(clause.unnamed())) {
            words.add(clause.unnamed());
            meaning.add(clause.unnamed());
          }
        }
        case DEFAULT, GENERATED -> {
          words.add(clause.body());
          meaning.add(clause.unwrappedForm());
        }
        case COLLATE, OTHER -> {
          words.add(clause.unnamed());
          meaning.add(clause.unnamed());
        }
        case NULL, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY -> {}
      }
    }
    facts.add(
        new Fact(
            Part.COLUMN,
            table,
            column.name(),
            words.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" ")),
            meaning.stream().sorted().collect(Collectors.joining("; "))));
  }

  /**
   * A type; how many digits stand behind an integer means nothing, and some tools write them, but
   * only plain {@code integer} can be the row's number.
   */
  private static String meaningOf(String type) {
    List<SqlToken> tokens = SqlTokens.of(type, SqlSyntax.SQLITE);
    boolean isPlain = !tokens.isEmpty() && tokens.get(0).is("integer");
    return Affinity.of(type) == Affinity.INTEGER && !isPlain
        ? SqlTokens.normalize(tokens.stream().takeWhile(token -> !token.is('(')).toList())
        : SqlTokens.normalize(tokens);
  }

  /**
   * A constraint of the table or of a column.
   *
   * @param column the column that it stands behind; none for one of the table
   */
  private void rule(ClauseText clause, List<String> column) {
    switch (clause.kind()) {
      case PRIMARY_KEY -> key(Part.PRIMARY_KEY, "primary key", clause, column);
      case UNIQUE -> key(Part.UNIQUE, "unique", clause, column);
      case CHECK ->
          facts.add(
              new Fact(
                  Part.CHECK,
                  table,
                  clause.name(),
                  clause.condition(),
                  SqlTokens.normalizeCondition(clause.condition(), SqlSyntax.SQLITE)));
      case FOREIGN_KEY -> foreignKey(clause, column);
      case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED, OTHER -> {}
    }
  }

  private void key(Part part, String words, ClauseText clause, List<String> column) {
    String columns =
        column.isEmpty()
            ? SqlTokens.normalize(without(clause.group(), "asc")).replace(" ,", ",")
            : Identifiers.fold(column.get(0));
    String form = words + " (" + columns + ')';
    // What counts on without gaps is no matter of the schema.
    String rest =
        SqlTokens.normalize(
            without(clause.behindColumns(words.split(" ").length), "asc", "autoincrement"));
    facts.add(Fact.of(part, table, clause.name(), rest.isEmpty() ? form : form + ' ' + rest));
  }

  private static List<SqlToken> without(List<SqlToken> tokens, String... words) {
    return tokens.stream().filter(token -> List.of(words).stream().noneMatch(token::is)).toList();
  }

  private void foreignKey(ClauseText clause, List<String> column) {
    List<SqlToken> tokens = clause.from("references");
    String target = tokens.get(1).name();
    List<SqlToken> rest = tokens.subList(2, tokens.size());
    List<String> targetColumns = List.of();
    if (!rest.isEmpty() && rest.get(0).is('(')) {
      int close = rest.indexOf(rest.stream().filter(it -> it.is(')')).findFirst().orElseThrow());
      targetColumns =
          rest.subList(1, close).stream().filter(it -> !it.is(',')).map(SqlToken::name).toList();
      rest = rest.subList(close + 1, rest.size());
    }
    facts.add(
        Fact.of(
            Part.FOREIGN_KEY,
            table,
            clause.name(),
            ForeignKeyForm.of(
                folded(column.isEmpty() ? clause.columns() : column),
                Identifiers.fold(target),
                folded(targetColumns.isEmpty() ? primaryKeys.apply(target) : targetColumns),
                rest)));
  }

  private static List<String> folded(List<String> names) {
    return names.stream().map(Identifiers::fold).toList();
  }

  private void index(String name, String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.SQLITE);
    Optional<SqlToken> open = tokens.stream().filter(token -> token.is('(')).findFirst();
    List<SqlToken> parts =
        open.map(it -> tokens.subList(tokens.indexOf(it), tokens.size())).orElse(List.of());
    String unique = tokens.get(1).is("unique") ? "unique " : "";
    facts.add(
        new Fact(
            Part.INDEX,
            table,
            name,
            unique + open.map(it -> sql.substring(it.start())).orElse(""),
            unique + SqlTokens.normalize(without(parts, "asc"))));
  }
}

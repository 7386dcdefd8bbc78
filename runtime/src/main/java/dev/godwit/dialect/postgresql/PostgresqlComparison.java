package dev.godwit.dialect.postgresql;

import dev.godwit.live.Fact;
import dev.godwit.live.FactComparison;
import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.schema.Column;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableComment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Compares a database with a schema. PostgreSQL keeps expressions and types in words of its own:
 * tables that seem to differ are made as temporary ones, read back in those words, and taken back.
 * A user who may not do that gets the comparison of what is written.
 */
final class PostgresqlComparison {

  private final PostgresqlDefinitions definitions = new PostgresqlDefinitions();
  private final Connection connection;
  private final String own;

  private PostgresqlComparison(Connection connection, String own) {
    this.connection = connection;
    this.own = own;
  }

  static List<SchemaDifference> of(Connection connection, Schema schema) throws SQLException {
    return new PostgresqlComparison(connection, currentSchema(connection)).compare(schema);
  }

  private static String currentSchema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select coalesce(current_schema(), '')")) {
      row.next();
      return row.getString(1);
    }
  }

  private List<SchemaDifference> compare(Schema schema) throws SQLException {
    Set<String> others = new LinkedHashSet<>();
    List<Fact> expected = new ArrayList<>();
    for (Table table : schema.tables()) {
      others.add(owner(table.name()).schema());
      expected.addAll(written(table));
    }
    schema
        .sequences()
        .forEach(
            sequence -> {
              others.add(owner(sequence.name()).schema());
              expected.add(PostgresqlFacts.sequence(sequence.withName(owner(sequence.name()))));
            });
    others.remove("");
    List<Fact> actual = PostgresqlCatalog.read(connection, own, others);
    List<SchemaDifference> differences = differences(expected, actual);
    Set<String> differing = new HashSet<>();
    differences.stream()
        .filter(PostgresqlComparison::isAboutWords)
        .forEach(it -> differing.add(it.table()));
    List<Table> unclear =
        schema.tables().stream()
            .filter(it -> differing.contains(owner(it.name()).toString()))
            .toList();
    if (unclear.isEmpty()) {
      return differences;
    }
    return differences(kept(unclear, expected), actual);
  }

  private static List<SchemaDifference> differences(List<Fact> expected, List<Fact> actual) {
    return FactComparison.of(expected, actual, UnaryOperator.identity());
  }

  /** Whether a difference may be one of words alone. */
  private static boolean isAboutWords(SchemaDifference difference) {
    return switch (difference.part()) {
      case COLUMN, PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, INDEX -> true;
      case TABLE, FOREIGN_KEY, SEQUENCE, COMMENT -> false;
    };
  }

  private QualifiedName owner(QualifiedName name) {
    String schema = PostgresqlFacts.kept(name.schema());
    return new QualifiedName(schema.equals(own) ? "" : schema, PostgresqlFacts.kept(name.name()));
  }

  /** What the table's definition says as it is written. */
  private List<Fact> written(Table table) {
    QualifiedName owner = owner(table.name());
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(Part.TABLE, owner, "", ""));
    for (Column column : table.columns()) {
      boolean isKey =
          table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
      facts.add(
          PostgresqlFacts.column(
              owner,
              PostgresqlFacts.kept(column.name()),
              PostgresqlFacts.type(PostgresqlTypes.name(column.type())),
              definitions.value(column.value()).strip(),
              !column.nullable() || isKey));
      if (!column.comment().isEmpty()) {
        facts.add(
            PostgresqlFacts.comment(owner, PostgresqlFacts.kept(column.name()), column.comment()));
      }
    }
    if (!table.comment().equals(TableComment.NONE)) {
      facts.add(PostgresqlFacts.comment(owner, "", table.comment().text()));
    }
    addRules(facts, owner, table);
    return facts;
  }

  private void addRules(List<Fact> facts, QualifiedName owner, Table table) {
    table
        .primaryKey()
        .ifPresent(
            key ->
                facts.add(
                    PostgresqlFacts.key(
                        Part.PRIMARY_KEY,
                        owner,
                        key.name(),
                        PostgresqlFacts.behindName(definitions.primaryKey(key)))));
    table
        .uniqueConstraints()
        .forEach(
            it ->
                facts.add(
                    PostgresqlFacts.key(
                        Part.UNIQUE,
                        owner,
                        it.name(),
                        PostgresqlFacts.behindName(definitions.unique(it)))));
    table
        .foreignKeys()
        .forEach(
            key ->
                facts.add(
                    PostgresqlFacts.foreignKey(
                        owner,
                        key.name(),
                        PostgresqlFacts.behindName(definitions.foreignKey(key)),
                        owner(key.target()))));
    table.checks().stream()
        .filter(check -> !check.condition().postgresql().isEmpty())
        .forEach(
            check ->
                facts.add(
                    PostgresqlFacts.check(owner, check.name(), check.condition().postgresql())));
    table
        .indexes()
        .forEach(
            index ->
                facts.add(
                    PostgresqlFacts.index(
                        owner,
                        index.name(),
                        index.unique(),
                        definitions.createIndex(table.name(), index))));
  }

  /** The facts with those of some tables as the database keeps them, as far as it lets us try. */
  private List<Fact> kept(List<Table> tables, List<Fact> expected) throws SQLException {
    boolean alone = connection.getAutoCommit();
    if (alone) {
      connection.setAutoCommit(false);
    }
    Savepoint before = connection.setSavepoint();
    try {
      return reread(expected, create(tables));
    } finally {
      connection.rollback(before);
      if (alone) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Makes the tables as temporary ones, and tells which could be made. */
  private List<Table> create(List<Table> tables) throws SQLException {
    List<Table> created = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Table table : tables) {
      Table temporary =
          table
              .withName(new QualifiedName("pg_temp", table.name().name()))
              .withForeignKeys(NamedList.empty())
              .withRows(NamedList.empty());
      if (names.add(PostgresqlFacts.kept(table.name().name())) && isCreated(temporary)) {
        created.add(table);
      }
    }
    return created;
  }

  private boolean isCreated(Table table) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String sql : definitions.create(table, List.of())) {
        statement.execute(sql);
      }
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException notAllowed) {
      connection.rollback(before);
      return false;
    }
  }

  private List<Fact> reread(List<Fact> expected, List<Table> created) throws SQLException {
    if (created.isEmpty()) {
      return expected;
    }
    Map<String, Table> byName = new HashMap<>();
    Set<QualifiedName> owners = new HashSet<>();
    for (Table table : created) {
      byName.put(PostgresqlFacts.kept(table.name().name()), table);
      owners.add(owner(table.name()));
    }
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : expected) {
      if (!owners.contains(fact.owner()) || fact.part() == Part.FOREIGN_KEY) {
        facts.add(fact);
      }
    }
    for (Fact fact : PostgresqlCatalog.read(connection, temporarySchema(), List.of())) {
      Optional.ofNullable(byName.get(fact.owner().name()))
          .ifPresent(table -> facts.add(of(table, fact)));
    }
    return facts;
  }

  /** A fact of the table that a temporary one stands for; a rule that no one named has any name. */
  private Fact of(Table table, Fact temporary) {
    Fact fact = temporary.withOwner(owner(table.name()));
    boolean isUnnamed =
        fact.part() == Part.CHECK
            && table.checks().stream()
                .noneMatch(it -> PostgresqlFacts.kept(it.name()).equals(fact.name()));
    return isUnnamed ? fact.withName("") : fact;
  }

  private String temporarySchema() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select nspname from pg_namespace where oid = pg_my_temp_schema()")) {
      row.next();
      return row.getString(1);
    }
  }
}

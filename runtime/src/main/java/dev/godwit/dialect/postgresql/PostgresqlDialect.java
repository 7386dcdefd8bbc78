package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.TablePlace;
import dev.godwit.live.SchemaDifference;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL, 12 and later. */
public final class PostgresqlDialect implements Dialect {

  /** Creates the dialect. */
  public PostgresqlDialect() {}

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public String sql(SqlText text) {
    return text.postgresql();
  }

  @Override
  public List<Step> plan(Schema before, List<Operation> operations) {
    return PostgresqlPlan.of(before, operations);
  }

  @Override
  public ScriptText script(SessionSettings settings) {
    return new PostgresqlScript(settings);
  }

  @Override
  public List<Step> planApart(Schema before, List<Operation> operations) {
    return PostgresqlPlan.apart(before, operations);
  }

  @Override
  public Session open(Connection connection, SessionSettings settings) throws SQLException {
    return PostgresqlSession.open(connection, settings);
  }

  @Override
  public List<SchemaDifference> compare(Connection connection, Schema expected)
      throws SQLException {
    return PostgresqlComparison.of(connection, expected);
  }

  @Override
  public List<Step> adopt(Schema expected, List<SchemaDifference> differences) {
    return PostgresqlAdoption.of(expected, differences);
  }

  /** In the first schema of the search path that exists, where CREATE TABLE puts it. */
  @Override
  public TablePlace place(QualifiedName table) {
    String name = new PostgresqlNames().qualified(table);
    // As a query of its own it is looked up once, and not for each row.
    return new TablePlace(
        name,
        table.schema().isEmpty()
            ? "tableoid = (select %s)".formatted(PostgresqlNames.inCurrentSchema(table))
            : "",
        new PostgresqlNamespaces(new SchemaEditor(Schema.empty())).make(table));
  }
}

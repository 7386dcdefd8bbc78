package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.TablePlace;
import dev.godwit.live.SchemaDifference;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** SQLite, 3.25 and later; newer abilities are used where the live library has them. */
public final class SqliteDialect implements Dialect {

  /** What SQLite refuses, or silently does not do, inside of a transaction. */
  private static final Set<String> ALONE = Set.of("attach", "detach", "pragma", "vacuum");

  /** Creates the dialect. */
  public SqliteDialect() {}

  @Override
  public String name() {
    return "SQLite";
  }

  @Override
  public String sql(SqlText text) {
    return text.sqlite();
  }

  @Override
  public List<Step> plan(Schema before, List<Operation> operations) {
    return SqlitePlan.of(before, operations);
  }

  /** The same steps; of what a migration may say itself, some is alone. */
  @Override
  public List<Step> planApart(Schema before, List<Operation> operations) {
    return plan(before, operations).stream().map(SqliteDialect::apart).toList();
  }

  private static Step apart(Step step) {
    return step.operations().stream().allMatch(SqliteDialect::isAlone)
        ? new Step.Alone(step)
        : step;
  }

  private static boolean isAlone(Operation operation) {
    return operation instanceof Operation.Sql sql
        && SqlTokens.of(sql.statement().sqlite(), SqlSyntax.SQLITE).stream()
            .findFirst()
            .filter(first -> ALONE.contains(Identifiers.fold(first.text())))
            .isPresent();
  }

  @Override
  public ScriptText script(SessionSettings settings) {
    return new SqliteScript(settings);
  }

  @Override
  public Session open(Connection connection, SessionSettings settings) throws SQLException {
    return SqliteSession.open(connection, settings);
  }

  @Override
  public List<SchemaDifference> compare(Connection connection, Schema expected)
      throws SQLException {
    return SqliteComparison.of(connection, expected);
  }

  @Override
  public List<Step> adopt(Schema expected, List<SchemaDifference> differences) {
    return SqliteAdoption.of(expected, differences);
  }

  /** Not in files that are attached to the connection. */
  @Override
  public TablePlace place(QualifiedName table) {
    return new TablePlace("main." + new SqliteNames().quote(table), "", List.of());
  }
}

package dev.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.dialect.OperationCase;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import dev.godwit.script.Script;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change of a schema that the dialects know, made and taken back by scripts. */
@ExtendWith(Databases.class)
final class ScriptCasesTest {

  static List<OperationCase> cases() {
    return OperationCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sqliteTablesChangeAndChangeBack(OperationCase it, SqliteDatabase database)
      throws SQLException {
    thereAndBack(it, database);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void postgresqlTablesChangeAndChangeBack(OperationCase it, PostgresqlDatabase database)
      throws SQLException {
    thereAndBack(it, database);
  }

  private static void thereAndBack(OperationCase it, TestDatabase database) throws SQLException {
    TestMigration create = TestMigration.of("0001_create", op -> create(it.before(), op), op -> {});
    TestMigration change =
        TestMigration.of(
                "0002_change",
                op -> it.operations().forEach(op::add),
                op -> it.inverse().forEach(op::add))
            .after("0001_create");
    Migrator migrator = Shop.migrator(database, create, change);
    migrator.upgrade("0001");
    Sql.execute(database, OperationCase.ROWS.toArray(String[]::new));
    List<String> before = MigratorScriptTest.state(database);
    migrator.upgrade();
    List<String> after = MigratorScriptTest.state(database);
    migrator.downgrade("0001");
    assertThat(MigratorScriptTest.state(database)).isEqualTo(before);

    run(migrator, database, "0001", "0002");
    assertThat(MigratorScriptTest.state(database)).isEqualTo(after);
    run(migrator, database, "0002", "0001");
    assertThat(MigratorScriptTest.state(database)).isEqualTo(before);
  }

  private static void run(Migrator migrator, TestDatabase database, String from, String to)
      throws SQLException {
    Script script = migrator.script(MigratorScriptTest.kind(database), from, to);
    assertThat(script.gaps()).isEmpty();
    ScriptRunner.run(database, script);
  }

  private static void create(Schema schema, Operations op) {
    schema.sequences().forEach(it -> op.add(new Operation.CreateSequence(it)));
    schema.tables().forEach(it -> op.add(new Operation.CreateTable(it)));
  }
}

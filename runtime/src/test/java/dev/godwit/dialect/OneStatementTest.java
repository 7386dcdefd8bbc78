package dev.godwit.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.schema.SqlText;
import org.junit.jupiter.api.Test;

final class OneStatementTest {

  private static final Operation OPERATION =
      new Operation.Sql(SqlText.of("the operation"), Reach.ANYTHING);

  private static String postgresql(String sql) {
    return new OneStatement(SqlSyntax.POSTGRESQL).in(OPERATION, sql).orElse("nothing");
  }

  private static String sqlite(String sql) {
    return new OneStatement(SqlSyntax.SQLITE).in(OPERATION, sql).orElse("nothing");
  }

  @Test
  void semicolonsAroundAreTakenOff() {
    assertThat(sqlite(" ; update t set a = ';' ; -- done\n;")).isEqualTo("update t set a = ';'");
  }

  @Test
  void commentsAloneAreNothing() {
    assertThat(sqlite("-- later")).isEqualTo("nothing");
    assertThat(postgresql(" ; /* */ ")).isEqualTo("nothing");
  }

  @Test
  void secondStatementIsRefused() {
    assertThatThrownBy(() -> postgresql("delete from t;\ndelete from u;"))
        .isInstanceOfSatisfying(
            UnsupportedOperation.class,
            refusal -> assertThat(refusal.operation()).isEqualTo(OPERATION))
        .hasMessage(
            "The SQL holds more than one statement; 'delete from u;' begins another. Write each in its own op.sql(…).");
  }

  @Test
  void bodiesOfTriggersBelongToThem() {
    String trigger =
        """
        create temp trigger x after update on t when case when new.a then 1 else 0 end
        begin
          update t set a = case when b then 1 end;
          delete from u;
        end""";
    assertThat(sqlite(trigger + ";")).isEqualTo(trigger);
    assertThatThrownBy(() -> sqlite(trigger + "; select 1"))
        .isInstanceOf(UnsupportedOperation.class);
  }

  @Test
  void bodiesOfFunctionsBelongToThem() {
    String quoted = "create function f() returns int language sql as $$ select 1; select 2; $$";
    assertThat(postgresql(quoted + ";")).isEqualTo(quoted);
    String atomic =
        """
        create procedure p() language sql begin atomic
          insert into t values (case when true then 1 end);
          delete from t;
        end""";
    assertThat(postgresql(atomic + ";")).isEqualTo(atomic);
  }

  @Test
  void endOfTheTransactionIsRefused() {
    assertThatThrownBy(() -> sqlite("commit"))
        .isInstanceOf(UnsupportedOperation.class)
        .hasMessage(
            "'commit' would end the migration's transaction, which holds everything or nothing. Leave it out.");
    assertThatThrownBy(() -> postgresql("ROLLBACK")).isInstanceOf(UnsupportedOperation.class);
    assertThat(sqlite("rollback to savepoint a")).isEqualTo("rollback to savepoint a");
  }
}

package dev.godwit.dialect.sqlite;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.timestamp;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class SqliteDialectTest {

  private static void apply(SqliteDatabase database, Consumer<Operations> body)
      throws SQLException {
    Operations op = Operations.unchecked();
    body.accept(op);
    database.apply(Schema.empty(), op.recorded());
  }

  @Test
  void strictTableTakesColumnsOfAllTypes(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table \"Odd t\" (id integer primary key) strict",
        "insert into \"Odd t\" values (1)");
    apply(
        database,
        op -> {
          op.addColumn("Odd t", column("name", varchar(20)), backfill("'x'"));
          op.addColumn("Odd t", column("made", timestamp(6)));
          op.addColumn("Odd t", column("size", integer()).defaultValue("7"));
          op.addColumn("Odd t", column("parent", varchar(9)));
          op.add(
              new Operation.AddForeignKey(
                  QualifiedName.of("Odd t"), foreignKey("fk", "parent").references("Odd t", "id")));
        });
    assertThat(database.query("select name, type from pragma_table_info('Odd t')"))
        .containsExactly("id|INTEGER", "name|TEXT", "made|ANY", "size|INTEGER", "parent|TEXT");
    assertThat(database.query("select * from \"Odd t\"")).containsExactly("1|x|null|7|null");
    assertThat(database.query("select \"from\" from pragma_foreign_key_list('Odd t')"))
        .containsExactly("parent");
  }

  @Test
  void lettersBeyondZKeepTheirCase(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table t (ä text, Ä text not null, id integer)",
        "insert into t values ('small', 'capital', 1)");
    apply(
        database,
        op -> {
          op.add(new Operation.DropNotNull(QualifiedName.of("t"), "Ä"));
          op.alterType("t", "ä", varchar(255), varchar(9));
        });
    assertThat(database.query("select * from t")).containsExactly("small|capital|1");
    apply(database, op -> op.dropColumn("t", column("Ä", varchar(255))));
    assertThat(database.query("select * from t")).containsExactly("small|1");
  }

  @Test
  void numbersAreWrittenInTheDigitsOfSql(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table t (id integer primary key autoincrement, c text not null)",
        "insert into t values (7, 'x')");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      apply(
          database,
          op -> {
            op.add(new Operation.CreateSequence(new Sequence(QualifiedName.of("s"), 12, 5)));
            op.add(new Operation.DropNotNull(QualifiedName.of("t"), "c"));
          });
    } finally {
      Locale.setDefault(before);
    }
    assertThat(database.query("select next_val from s")).containsExactly("12");
    assertThat(database.query("select seq from sqlite_sequence")).containsExactly("7");
  }

  @Test
  void defaultMayBeginAndEndWithParentheses(SqliteDatabase database) throws SQLException {
    apply(
        database,
        op ->
            op.createTable(
                "t",
                column("a", integer()),
                column("b", integer()).defaultValue("(1) + (2)"),
                column("c", integer()).defaultValue("((1) + (3))")));
    database.execute("insert into t (a) values (0)");
    assertThat(database.query("select * from t")).containsExactly("0|3|4");
  }
}

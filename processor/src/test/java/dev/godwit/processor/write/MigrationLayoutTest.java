package dev.godwit.processor.write;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.operation.Conversion.using;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.timestamptz;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import dev.godwit.diff.Differ;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.Operations;
import dev.godwit.operation.Reach;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.change.Risk;
import dev.godwit.processor.rows.RowSteps;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formatter that a project runs over its sources leaves migrations as they are. */
final class MigrationLayoutTest {

  private static final int LONGEST_NAME = 63;

  private static final Operation.Sql SHORT =
      new Operation.Sql(SqlText.of("select 1"), Reach.of("a"));
  private static final Operation.Sql LONG =
      new Operation.Sql(
          new SqlText("select 1 where 1 = 1 /* on PostgreSQL */", "select 2 where 1 = 1"),
          Reach.of("one_table", "another_table"));

  @Test
  void createdTablesAreFormatted() throws FormatterException {
    for (int length = 1; length <= LONGEST_NAME; length++) {
      String name = "n".repeat(length);
      assertIsFormatted(
          List.of(),
          op -> {
            op.createSequence(sequence(name).increment(50));
            op.createTable(
                name,
                column(name, bigint()).identity(),
                column("name", varchar(40)).notNull(),
                primaryKey("t_pkey", name));
            op.createTable(
                "child",
                column("parent", bigint()).defaultValue("7").notNull(),
                column(name, decimal(12, 2)).defaultValue("0").notNull().comment("what it costs"),
                unique(name + "_unique", name, "parent"),
                foreignKey("fk", "parent").references(name, name),
                foreignKey("fk_" + name, name, "parent").references(name, name, "parent"),
                check(name + "_check", onPostgresql(name + " > 0").onSqlite(name + " > 1")));
            op.createIndex(name, index("i", name));
            op.createIndex("child", index(name, "parent", name));
          });
    }
  }

  @Test
  void changedTablesAreFormatted() throws FormatterException {
    for (int length = 1; length <= LONGEST_NAME; length++) {
      String name = "n".repeat(length);
      assertIsFormatted(
          List.of("0001_create_t"),
          op -> {
            op.addColumn("t", column(name, timestamptz(6)));
            op.addColumn(
                name, column(name, varchar(20)).notNull(), backfill("upper(" + name + ")"));
            op.addColumn(
                name, column(name, integer()).notNull(), backfill(onPostgresql("1").onSqlite("2")));
            op.setNotNull(name, "column", backfill(name));
            op.alterType(name, name, integer(), bigint());
            op.alterType(
                name, name, varchar(20), integer(), using("cast(" + name + " as integer)"));
            op.renameColumn(name, "former", name);
          });
    }
  }

  @Test
  void longTextsAreParted() throws FormatterException {
    for (int words = 1; words <= 40; words++) {
      String sql = "select \"count\"(*) from t where " + "word is null and ".repeat(words) + "end";
      assertIsFormatted(
          List.of("0001_create_t"),
          op -> {
            op.addCheck("t", check("a_rule", sql));
            op.addCheck("t", check("a_rule", onPostgresql(sql).onSqlite("select 1")));
            op.addColumn("t", column("c", integer()).defaultValue(sql));
            op.alterType("t", "c", varchar(20), integer(), using(sql));
          });
    }
  }

  @Test
  void lossesAreFormatted() throws FormatterException {
    for (int length = 1; length <= LONGEST_NAME; length++) {
      String name = "n".repeat(length);
      assertIsFormatted(
          List.of("0001_create_t"),
          op -> {
            op.dropColumn("t", column(name, integer()));
            op.dropTable(name, column("id", bigint()));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 20, 30, 40, 50})
  void parentsAreFormatted(int length) throws FormatterException {
    String parent = "0002_" + "p".repeat(length);
    Consumer<Operations> nothingMuch = op -> op.dropColumn("t", column("c", integer()));
    assertIsFormatted(List.of(parent), nothingMuch);
    assertIsFormatted(List.of(parent, "0003_add"), nothingMuch);
    assertIsFormatted(List.of(parent, parent + "_b"), nothingMuch);
    assertIsFormatted(List.of(parent, parent + "_b", parent + "_c"), nothingMuch);
  }

  private static void assertIsFormatted(List<String> parents, Consumer<Operations> body)
      throws FormatterException {
    Operations recorder = Operations.unchecked();
    body.accept(recorder);
    List<SchemaChange> upgrade =
        recorder.recorded().stream().map(SchemaChange.class::cast).toList();
    String source =
        new MigrationWriter("com.acme.migrations")
            .write(
                "V0009_Test",
                "0009_test",
                parents,
                new Change(
                    Schema.empty(),
                    upgrade,
                    Differ.inverse(upgrade),
                    List.of(),
                    List.of(),
                    new RowSteps(List.of(SHORT, LONG), List.of(), Set.of()),
                    RowSteps.NONE,
                    List.of(new Risk("unique-added", "Columns [a] of '@{' <become> unique.")),
                    Snapshot.EMPTY,
                    Optional.empty()));
    assertThat(source).isEqualTo(new Formatter().formatSource(source));
  }
}

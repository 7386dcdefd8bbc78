package dev.godwit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random edits of random schemas, by their seeds: there and back, in values and on databases. */
@ExtendWith(Databases.class)
final class RandomChangeTest {

  private static final int ROWS = 3;

  static LongStream manySeeds() {
    return LongStream.range(0, 2000);
  }

  static Stream<Long> fewSeeds() {
    return LongStream.range(0, 100).boxed();
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void sqliteArrivesAndComesBack(long seed, SqliteDatabase database, SqliteDatabase fresh)
      throws SQLException {
    arrivesAndComesBack(new RandomChange(seed), database, fresh);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void postgresqlArrivesAndComesBack(
      long seed, PostgresqlDatabase database, PostgresqlDatabase fresh) throws SQLException {
    arrivesAndComesBack(new RandomChange(seed), database, fresh);
  }

  @Test
  void everyChangeLeadsToTheModelAndBack() {
    manySeeds().forEach(RandomChangeTest::leadsToTheModelAndBack);
  }

  private static void leadsToTheModelAndBack(long seed) {
    RandomChange change = new RandomChange(seed);
    List<SchemaChange> up = Differ.diff(change.base(), change.model(), change.intent());
    Schema upgraded = replay(change.base(), up);
    Schema downgraded = replay(upgraded, Differ.inverse(up));

    assertThat(upgraded).as("upgrade of seed %d", seed).isEqualTo(change.model());
    assertThat(downgraded).as("downgrade of seed %d", seed).isEqualTo(change.base());
    assertThat(Differ.diff(upgraded, change.model(), Intent.NONE)).isEmpty();
  }

  private static Schema replay(Schema schema, List<SchemaChange> operations) {
    Schema replayed = schema;
    for (Operation operation : operations) {
      replayed = operation.applyTo(replayed);
    }
    return replayed;
  }

  private static void arrivesAndComesBack(
      RandomChange change, TestDatabase database, TestDatabase fresh) throws SQLException {
    database.create(change.base());
    fill(change.base(), database);
    String before = database.catalog().toString();
    List<SchemaChange> up = Differ.diff(change.base(), change.model(), change.intent());
    fresh.create(change.model());
    Matching matching = new Matching(change.base(), change.model(), change.intent());
    List<String> kept =
        values(change.base().tables().asList(), matching, database, /* isUpgraded= */ false);

    database.apply(change.base(), up);

    assertThat(database.catalog()).hasToString(fresh.catalog().toString());
    assertThat(values(change.base().tables().asList(), matching, database, /* isUpgraded= */ true))
        .isEqualTo(kept);

    database.apply(change.model(), Differ.inverse(up));

    assertThat(database.catalog()).hasToString(before);
    assertThat(values(change.base().tables().asList(), matching, database, /* isUpgraded= */ false))
        .isEqualTo(kept);
  }

  /** Row n has the value n everywhere; what refers to rows is filled when they are all there. */
  private static void fill(Schema schema, TestDatabase database) throws SQLException {
    for (Table table : schema.tables()) {
      List<Column> columns =
          table.columns().stream()
              .filter(it -> !it.name().equals("id") && !refers(table, it))
              .toList();
      for (int row = 1; row <= ROWS; row++) {
        String names =
            columns.stream().map(it -> ", " + quoted(it.name())).collect(Collectors.joining());
        String values = "";
        for (Column column : columns) {
          values += column.type() instanceof ColumnType.Sized ? ", 'v" + row + "'" : ", " + row;
        }
        database.execute(
            "insert into %s (id%s) values (%d%s)"
                .formatted(quoted(table.name()), names, row, values));
      }
    }
    for (Table table : schema.tables()) {
      for (Column column : table.columns()) {
        if (refers(table, column)) {
          database.execute(
              "update %s set %s = id".formatted(quoted(table.name()), quoted(column.name())));
        }
      }
    }
  }

  private static boolean refers(Table table, Column column) {
    return table.foreignKeys().stream().anyMatch(it -> it.columns().contains(column.name()));
  }

  /** The values of all columns that stay, under the old names or the new ones. */
  private static List<String> values(
      List<Table> tables, Matching matching, TestDatabase database, boolean isUpgraded)
      throws SQLException {
    List<String> values = new ArrayList<>();
    for (Table table : tables) {
      if (matching.model(table).isPresent()) {
        QualifiedName name = isUpgraded ? matching.model(table).get().name() : table.name();
        for (Column column : table.columns()) {
          if (matching.modelColumn(table, column.name()).isPresent()) {
            String now =
                isUpgraded ? matching.modelColumn(table, column.name()).get() : column.name();
            values.add(
                table.name()
                    + "."
                    + column.name()
                    + database.query(
                        "select %s from %s order by id".formatted(quoted(now), quoted(name))));
          }
        }
      }
    }
    return values;
  }

  private static String quoted(QualifiedName name) {
    return quoted(name.name());
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}

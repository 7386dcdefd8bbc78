package dev.godwit.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a migration holds, the catalog is that of its schema created from nothing. */
@ExtendWith(Databases.class)
final class RandomOperationsTest {

  private static final int LENGTH = 12;

  static LongStream sqliteSeeds() {
    return seeds(60);
  }

  static LongStream postgresqlSeeds() {
    return seeds(8);
  }

  /** A few that are always the same, and as many that never are; failures name theirs. */
  private static LongStream seeds(int count) {
    return LongStream.concat(LongStream.range(0, count), new Random().longs(count));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("sqliteSeeds")
  void sqliteFollows(long seed, SqliteDatabase filled, SqliteDatabase empty, SqliteDatabase model)
      throws SQLException {
    follows(seed, filled, empty, model);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("postgresqlSeeds")
  void postgresqlFollows(
      long seed, PostgresqlDatabase filled, PostgresqlDatabase empty, PostgresqlDatabase model)
      throws SQLException {
    follows(seed, filled, empty, model);
  }

  private static void follows(
      long seed, TestDatabase filled, TestDatabase empty, TestDatabase model) throws SQLException {
    List<Operation> operations = RandomOperations.of(seed, LENGTH);
    List<Operation> inverse = new ArrayList<>();
    Schema after = RandomOperations.BEFORE;
    for (Operation operation : operations) {
      after = operation.applyTo(after);
      inverse.add(0, ((Operation.SchemaChange) operation).inverse());
    }
    String what = "seed " + seed + ": " + operations;
    model.create(after);
    String expected = model.catalog().toString();

    filled.create(RandomOperations.BEFORE);
    filled.execute(RandomOperations.ROWS.toArray(String[]::new));
    filled.apply(RandomOperations.BEFORE, operations);
    assertThat(filled.catalog()).as(what).hasToString(expected);
    assertThat(filled.differences(after)).as(what).isEmpty();
    for (String row : rows(filled, operations)) {
      assertThat(row).as(what).isEqualTo("2");
    }

    empty.create(RandomOperations.BEFORE);
    String before = empty.catalog().toString();
    empty.apply(RandomOperations.BEFORE, operations);
    assertThat(empty.catalog()).as(what).hasToString(expected);
    empty.apply(after, inverse);
    assertThat(empty.catalog()).as(what).hasToString(before);
  }

  /** How many rows the tables have that were there before, and still are. */
  private static List<String> rows(TestDatabase database, List<Operation> operations)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("a", "b")) {
      String name = table;
      for (Operation operation : operations) {
        if (operation instanceof Operation.RenameTable rename
            && rename.from().name().equals(name)) {
          name = rename.to().name();
        }
      }
      String last = name;
      boolean dropped =
          operations.stream()
              .anyMatch(
                  it ->
                      it instanceof Operation.DropTable drop
                          && drop.table().name().name().equals(last));
      rows.addAll(
          dropped ? Collections.emptyList() : database.query("select count(*) from " + name));
    }
    return rows;
  }
}

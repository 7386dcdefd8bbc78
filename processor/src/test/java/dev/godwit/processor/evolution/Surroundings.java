package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Kept.KeptColumn;
import dev.godwit.processor.evolution.Kept.KeptTable;
import dev.godwit.processor.evolution.Neighbour.Place;
import dev.godwit.schema.Column;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** What others have put around the tables that a step keeps, which must come through it as well. */
final class Surroundings {

  /**
   * One neighbour with what it names.
   *
   * @param base the column before the step
   * @param model the column after it
   */
  private record Settled(Neighbour neighbour, Named base, Named model) {}

  /** A column of a table. */
  private record Named(Table table, String column) {

    Place in(TestDatabase database) {
      boolean isSqlite = database instanceof SqliteDatabase;
      return new Place(isSqlite, Rows.name(table.name(), isSqlite), Rows.quoted(column));
    }

    Column definition() {
      return table.column(column);
    }

    boolean isKey() {
      List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
      return table.rows().isEmpty() && key.equals(List.of(column));
    }

    @Override
    public String toString() {
      return table.name() + "." + column;
    }
  }

  private final Random random;
  private final List<Settled> all = new ArrayList<>();

  private Surroundings(Random random) {
    this.random = random;
  }

  /** Some neighbours of columns that the step leaves alone, or no more than renames. */
  static Surroundings of(Kept kept, Schema base, Schema model, Random random) {
    Surroundings surroundings = new Surroundings(random);
    for (KeptTable table : kept.tables()) {
      if (random.nextBoolean()) {
        surroundings.settle(table, base.table(table.from()), model.table(table.to()));
      }
    }
    return surroundings;
  }

  private void settle(KeptTable table, Table base, Table model) {
    for (KeptColumn column : table.columns()) {
      Named before = new Named(base, column.from());
      Named after = new Named(model, column.to());
      boolean isLeft =
          !column.isFilled()
              && column.value().equals(Rows.quoted(column.from()))
              && before.definition().type().equals(after.definition().type());
      if (isLeft && random.nextInt(3) == 0) {
        all.add(new Settled(neighbour(all.size()), before, after));
      }
      if (isLeft && before.isKey() && after.isKey() && random.nextBoolean()) {
        all.add(new Settled(new Neighbour.Referrer(all.size()), before, after));
      }
    }
  }

  private Neighbour neighbour(int number) {
    return switch (random.nextInt(4)) {
      case 0 -> new Neighbour.View(number);
      case 1 -> new Neighbour.PartialIndex(number);
      case 2 -> new Neighbour.Writer(number);
      default -> new Neighbour.Trigger(number);
    };
  }

  int size() {
    return all.size();
  }

  /** Puts them into a database that has the base's schema. */
  void putInto(TestDatabase database) throws SQLException {
    for (Settled settled : all) {
      Place place = settled.base().in(database);
      database.execute(settled.neighbour().made(place).toArray(String[]::new));
    }
  }

  /** What there is to be seen of them while the database has the base's schema. */
  Map<String, List<String>> seenBefore(TestDatabase database) throws SQLException {
    return seen(database, Settled::base);
  }

  /** What there is to be seen of them while the database has the model's schema. */
  Map<String, List<String>> seenAfter(TestDatabase database) throws SQLException {
    return seen(database, Settled::model);
  }

  private Map<String, List<String>> seen(TestDatabase database, Function<Settled, Named> moment)
      throws SQLException {
    Map<String, List<String>> seen = new TreeMap<>();
    if (all.isEmpty()) {
      return seen;
    }
    return database.with(
        connection -> {
          connection.setAutoCommit(false);
          try (Statement statement = connection.createStatement()) {
            for (Settled settled : all) {
              Place place = moment.apply(settled).in(database);
              for (String sql : settled.neighbour().touched(place)) {
                statement.execute(sql);
              }
              seen.put(settled.toString(), values(statement, settled.neighbour().seen(place)));
              connection.rollback();
            }
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
          return seen;
        });
  }

  private static List<String> values(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.append(rows.getString(column)).append('|');
        }
        values.add(row.toString());
      }
    }
    values.sort(Comparator.naturalOrder());
    return values;
  }

  /** Takes them from a database that has the base's schema. */
  void removeFromBase(TestDatabase database) throws SQLException {
    remove(database, Settled::base);
  }

  /** Takes them from a database that has the model's schema. */
  void removeFromModel(TestDatabase database) throws SQLException {
    remove(database, Settled::model);
  }

  private void remove(TestDatabase database, Function<Settled, Named> moment) throws SQLException {
    for (Settled settled : all) {
      Place place = moment.apply(settled).in(database);
      database.execute(settled.neighbour().removed(place).toArray(String[]::new));
    }
  }

  /** What a database has beside them. */
  static Catalog without(Catalog catalog) {
    return catalog.where(
        it -> !it.table().startsWith(Neighbour.PREFIX) && !it.name().startsWith(Neighbour.PREFIX));
  }
}

package dev.godwit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Cell;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.Value;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes keys for new rows from the generators of one model, as Hibernate would. */
final class Keys {

  /**
   * What counts for the tables of one hierarchy.
   *
   * @param tables those that have a key of their own
   */
  private record Counted(Counter counter, List<Table> tables) {}

  /** Something in the database that counts. */
  private sealed interface Counter {}

  /** The identity column of a table. */
  private record OfIdentity(Table table) implements Counter {}

  /** A sequence, which SQLite has as a table of one row. */
  private record OfSequence(Sequence sequence) implements Counter {}

  /** A row of a generator's table, which holds the value that was taken last. */
  private record OfRow(QualifiedName table, Row row, long step) implements Counter {}

  /** What a counter gives at once. */
  private record Block(long least, long greatest) {

    /** Hibernate's pooled optimizer takes a value for the end of a block, but for the first. */
    static Block of(long value, long first, long step) {
      return new Block(value == first ? value : value - step + 1, value);
    }
  }

  private final List<Counted> all = new ArrayList<>();
  private final Set<QualifiedName> classes = new HashSet<>();

  private Keys() {}

  /** No generators. */
  static Keys none() {
    return new Keys();
  }

  /** The generators of a domain, as its snapshot says where they are. */
  static Keys of(Domain domain, Snapshot snapshot) {
    Keys keys = new Keys();
    Set<String> entities =
        domain.entities().stream()
            .map(it -> "com.acme.shop." + it.name())
            .collect(Collectors.toSet());
    snapshot.hints().tables().entrySet().stream()
        .filter(it -> entities.containsAll(names(it.getValue())))
        .forEach(it -> keys.classes.add(it.getKey()));
    for (Entity entity : domain.entities()) {
      entity
          .identity()
          .filter(it -> !it.generator().isNone())
          .ifPresent(it -> keys.add(domain, entity, it, snapshot));
    }
    return keys;
  }

  private void add(Domain domain, Entity root, Identity identity, Snapshot model) {
    Set<String> classes =
        domain.hierarchy(root).stream()
            .map(it -> "com.acme.shop." + it.name())
            .collect(Collectors.toSet());
    List<Table> tables =
        model.schema().tables().stream()
            .filter(it -> it.rows().isEmpty() && key(it).isPresent())
            .filter(
                it ->
                    names(model.hints().tables().get(it.name())).stream()
                        .anyMatch(classes::contains))
            .toList();
    if (identity.generator().strategy() == Generator.Strategy.IDENTITY) {
      tables.forEach(it -> all.add(new Counted(new OfIdentity(it), List.of(it))));
    } else if (!tables.isEmpty()) {
      all.add(
          new Counted(
              counter("com.acme.shop." + root.name(), identity.generator(), model), tables));
    }
  }

  private static Counter counter(String type, Generator generator, Snapshot model) {
    for (Sequence sequence : model.schema().sequences()) {
      if (names(model.hints().sequences().get(sequence.name())).contains(type)) {
        return new OfSequence(sequence);
      }
    }
    for (Table table : model.schema().tables()) {
      for (Row row : table.rows()) {
        if (names(model.hints().rows().get(new TableRow(table.name(), row.key()))).contains(type)) {
          return new OfRow(table.name(), row, generator.step());
        }
      }
    }
    throw new AssertionError("Nothing counts for " + type);
  }

  private static List<String> names(String hint) {
    return hint == null
        ? List.of()
        : List.of(hint.replaceAll("\\(generator \\d+\\)", "").split(", "));
  }

  /** The column that identifies a row, and is not another row's key. */
  private static Optional<String> key(Table table) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(it -> it.size() == 1)
        .filter(it -> table.foreignKeys().stream().map(ForeignKey::columns).noneMatch(it::equals))
        .map(it -> it.get(0));
  }

  /** What a table's rows are parts of, if it is that of a subclass with a table of its own. */
  Optional<ForeignKey> parent(Table table) {
    return table.foreignKeys().stream()
        .filter(it -> classes.contains(table.name()) && classes.contains(it.target()))
        .filter(it -> table.primaryKey().map(PrimaryKey::columns).equals(Optional.of(it.columns())))
        .findFirst();
  }

  /** The column of a table that a generator fills, if one does. */
  Optional<String> column(Table table) {
    return counted(table).flatMap(it -> key(table));
  }

  private Optional<Counted> counted(Table table) {
    return all.stream()
        .filter(it -> it.tables().stream().anyMatch(that -> that.name().equals(table.name())))
        .findFirst();
  }

  /** The next key; empty where the database counts only while a row is inserted. */
  Optional<String> next(Table table, boolean isSqlite, Connection connection) throws SQLException {
    Optional<Counted> counted = counted(table);
    return counted.isEmpty()
        ? Optional.empty()
        : next(counted.get().counter(), isSqlite, connection).map(it -> "" + it.least());
  }

  private static Optional<Block> next(Counter counter, boolean isSqlite, Connection connection)
      throws SQLException {
    if (counter instanceof OfIdentity identity) {
      // Whatever SQLite counts for a key is behind the greatest that exists.
      return isSqlite
          ? Optional.empty()
          : Optional.of(
              Block.of(
                  number(
                      connection,
                      "select nextval(pg_get_serial_sequence('%s', '%s'))"
                          .formatted(
                              Rows.name(identity.table().name(), false),
                              key(identity.table()).orElseThrow())),
                  1,
                  1));
    } else if (counter instanceof OfSequence counting) {
      Sequence sequence = counting.sequence();
      String name = Rows.name(sequence.name(), isSqlite);
      long value =
          isSqlite
              ? taken(connection, name, "next_val", "true", sequence.increment())
              : number(connection, "select nextval('" + name + "')");
      return Optional.of(Block.of(value, sequence.start(), sequence.increment()));
    } else {
      OfRow counting = (OfRow) counter;
      Cell key = counting.row().key();
      String condition =
          Rows.quoted(key.column()) + " = '" + ((Value.Text) key.value()).text() + "'";
      String column = counting.row().first().asList().get(0).column();
      long last =
          taken(
              connection,
              Rows.name(counting.table(), isSqlite),
              Rows.quoted(column),
              condition,
              counting.step());
      return Optional.of(Block.of(last + 1, 1, counting.step()));
    }
  }

  private static long taken(
      Connection connection, String table, String column, String condition, long step)
      throws SQLException {
    long value =
        number(connection, "select %s from %s where %s".formatted(column, table, condition));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "update %s set %s = %s + %d where %s".formatted(table, column, column, step, condition));
    }
    return value;
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getLong(1);
    }
  }

  /** The keys that come next must be no row's yet; what is taken for the test is given back. */
  void assertFree(TestDatabase database, String when) throws SQLException {
    boolean isSqlite = database instanceof SqliteDatabase;
    database.with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            assertFree(connection, isSqlite, when);
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
          return when;
        });
  }

  private void assertFree(Connection connection, boolean isSqlite, String when)
      throws SQLException {
    for (Counted counted : all) {
      for (int block = 1; block <= 2; block++) {
        Optional<Block> next = next(counted.counter(), isSqlite, connection);
        for (Table table : counted.tables()) {
          if (next.isPresent()) {
            String query =
                "select count(*) from %s where %s between %d and %d"
                    .formatted(
                        Rows.name(table.name(), isSqlite),
                        Rows.quoted(key(table).orElseThrow()),
                        next.get().least(),
                        next.get().greatest());
            assertThat(number(connection, query))
                .as(
                    "%s take keys %s of %s in %s",
                    when, next.get(), counted.counter(), table.name())
                .isZero();
          }
        }
      }
    }
  }
}

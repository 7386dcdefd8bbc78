package dev.godwit.benchmarks;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.operation.Operations;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What a change of a big SQLite table costs. */
final class RebuildBenchmark implements Benchmark {

  private static final int MANY = 1_000_000;
  private static final int FEW = 1_000;
  private static final int TIMES = 5;
  private static final List<String> BARE =
      List.of(
          "begin immediate",
          """
          create table anew (
            id integer primary key,
            name varchar(80) not null,
            code integer not null,
            note varchar(100),
            constraint thing_code_key unique (code)
          )\
          """,
          "insert into anew (id, name, code, note) select id, name, code, note from thing",
          "drop table thing",
          "alter table anew rename to thing",
          "create index thing_by_name on thing (name)",
          "commit");

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public List<Measure> measure(Workplace workplace) throws Exception {
    Path many = filled(workplace, MANY);
    Path few = filled(workplace, FEW);
    List<Series> rebuilds =
        Series.inTurns(
            workplace.turns(TIMES),
            () -> onCopy(workplace, many, RebuildBenchmark::bare),
            () -> onCopy(workplace, many, it -> Peers.godwit(it, Changes.UNIQUE)));
    List<Series> inPlace =
        Series.inTurns(
            workplace.turns(TIMES * 3),
            () -> onCopy(workplace, many, it -> Peers.godwit(it, Changes.NULLABLE)),
            () -> onCopy(workplace, few, it -> Peers.godwit(it, Changes.NULLABLE)));
    return List.of(
        Measure.ratio(
            "SQLite rebuild of 1 million rows : INSERT … SELECT and indexes",
            rebuilds.get(1),
            rebuilds.get(0),
            1.10),
        Measure.ratio(
            "SQLite change without copy, 1 million rows : 1,000",
            inPlace.get(0),
            inPlace.get(1),
            1.50));
  }

  /** A database whose table has so many rows. */
  private static Path filled(Workplace workplace, int rows) throws Exception {
    String url = workplace.url(Workplace.Kind.SQLITE);
    DataSource database = Workplace.dataSource(url);
    Peers.godwit(database, Changes.TABLE);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into thing (name, code, note)
          with recursive n(i) as (select 1 union all select i + 1 from n where i < %d)
          select 'thing ' || (i * 7919 %% 1000003), i, 'a note on ' || i from n\
          """
              .formatted(rows));
    }
    return Path.of(url.substring("jdbc:sqlite:".length()));
  }

  /** Work on a database. */
  @FunctionalInterface
  private interface Work {
    void on(DataSource database) throws Exception;
  }

  private static double onCopy(Workplace workplace, Path file, Work work) throws Exception {
    Path copy = workplace.directory("copy").resolve("copy.db");
    Files.copy(file, copy);
    try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      // Else the first commit of what is measured would wait for the whole copy.
      written.force(/* metaData= */ true);
    }
    DataSource database = Workplace.dataSource("jdbc:sqlite:" + copy);
    long start = System.nanoTime();
    work.on(database);
    long nanos = System.nanoTime() - start;
    Workplace.delete(copy.getParent());
    return nanos;
  }

  private static void bare(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : BARE) {
        statement.execute(sql);
      }
    }
  }

  /**
   * Histories that begin with the same table.
   *
   * @param second what the second migration does, by its name; none if there is none
   */
  private record Changes(Map<String, Consumer<Operations>> second) implements MigrationIndex {

    static final Changes TABLE = new Changes(Map.of());
    static final Changes UNIQUE =
        new Changes(
            Map.of(
                "0002_unique_code", op -> op.addUnique("thing", unique("thing_code_key", "code"))));
    static final Changes NULLABLE =
        new Changes(Map.of("0002_nullable_code", op -> op.dropNotNull("thing", "code")));

    private static final String FIRST = "0001_create_thing";

    @Override
    public String history() {
      return "default";
    }

    @Override
    public List<Entry> entries() {
      List<Entry> entries = new ArrayList<>();
      entries.add(Entry.committed(FIRST, "Creates thing", "1"));
      second.keySet().forEach(it -> entries.add(Entry.committed(it, "Changes thing", "2", FIRST)));
      return List.copyOf(entries);
    }

    @Override
    public Migration create(String revision) {
      Consumer<Operations> upgrade =
          revision.equals(FIRST) ? Changes::create : second.get(revision);
      return new Migration() {
        @Override
        public void upgrade(Operations op) {
          upgrade.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
          throw new IllegalStateException("There is no way back here.");
        }
      };
    }

    private static void create(Operations op) {
      op.createTable(
          "thing",
          column("id", bigint()).identity(),
          column("name", varchar(80)).notNull(),
          column("code", integer()).notNull(),
          column("note", varchar(100)),
          primaryKey("thing_pkey", "id"),
          index("thing_by_name", "name"));
    }
  }
}

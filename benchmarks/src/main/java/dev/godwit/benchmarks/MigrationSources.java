package dev.godwit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of migrations, of which each other makes a table and the next one changes it. */
final class MigrationSources {

  private static final String PACKAGE_INFO =
      """
      @Migrations
      package bench.history;

      import dev.godwit.annotations.Migrations;
      """;

  private MigrationSources() {}

  static void write(Path directory, int count) throws IOException {
    Path migrations = Files.createDirectories(directory.resolve("bench/history"));
    Files.writeString(migrations.resolve("package-info.java"), PACKAGE_INFO);
    for (int number = 1; number <= count; number++) {
      Files.writeString(migrations.resolve(className(number) + ".java"), migration(number));
    }
  }

  private static String className(int number) {
    return "V%04d_Change".formatted(number);
  }

  static String revision(int number) {
    return "%04d_change".formatted(number);
  }

  private static String migration(int number) {
    boolean creates = number % 2 == 1;
    String table = "thing_" + (number + 1) / 2;
    return """
    package bench.history;

    import static dev.godwit.schema.Definitions.*;

    import dev.godwit.Migration;
    import dev.godwit.annotations.Revision;
    import dev.godwit.operation.Operations;

    /** Changes %1$s. */
    @Revision(id = "%2$s"%3$s)
    public final class %4$s implements Migration {
      @Override
      public void upgrade(Operations op) {
    %5$s  }

      @Override
      public void downgrade(Operations op) {
    %6$s  }
    }
    """
        .formatted(
            table,
            revision(number),
            number == 1 ? "" : ", after = \"%s\"".formatted(revision(number - 1)),
            className(number),
            (creates ? CREATE : CHANGE).formatted(table),
            (creates ? DROP : CHANGE_BACK).formatted(table));
  }

  private static final String CREATE =
      """
          op.createTable(
              "%1$s",
              column("id", bigint()).identity(),
              column("name", varchar(80)).notNull(),
              column("description", varchar(200)),
              column("price", decimal(12, 2)),
              column("active", bool()).notNull(),
              column("since", date()),
              primaryKey("%1$s_pkey", "id"),
              unique("%1$s_name_key", "name"));
      """;
  private static final String DROP = "    op.dropTable(\"%1$s\");\n";
  private static final String CHANGE =
      """
          op.addColumn("%1$s", column("note", varchar(100)));
          op.createIndex("%1$s", index("%1$s_by_since", "since"));
      """;
  private static final String CHANGE_BACK =
      """
          op.dropIndex("%1$s", "%1$s_by_since");
          op.dropColumn("%1$s", "note");
      """;
}

package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large model, of which the Java machine's 64 KiB of code in a method must not be the limit. */
final class SizeTest {

  private static final int TABLES = 1000;

  @TempDir private Path directory;

  @Test
  void firstMigrationOfThousandTablesCompilesAndIsApplied() {
    Project project = Project.inGit(directory);
    String[] members =
        IntStream.range(0, 13)
            .mapToObj(
                column ->
                    column == 0
                        ? "@Id Long id;"
                        : "@Column(nullable = false, length = 40) String attribute" + column + ";")
            .toArray(String[]::new);
    for (int table = 0; table < TABLES; table++) {
      project.entity("Thing" + table, members);
    }

    project.compile().done();

    assertThat(project.migrations()).hasSize(2);
    assertThat(project.application().start().applied()).hasSize(1);
    assertThat(
            project
                .application()
                .sql("select count(*) from sqlite_master where name like 'thing%'"))
        .containsExactly(String.valueOf(TABLES));
    assertThat(project.compile().done().messages()).isEmpty();
    project.application().downgrade("base");
    assertThat(
            project
                .application()
                .sql("select count(*) from sqlite_master where name like 'thing%'"))
        .containsExactly("0");
  }
}

package dev.godwit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.MigrationIndex;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is Java that the compiler takes, however long the history is. */
final class IndexWriterTest {

  private static final int MANY = 2_500;

  private static final String MIGRATION =
      """
      package many;

      public final class V implements dev.godwit.Migration {
        @Override public void upgrade(dev.godwit.operation.Operations op) {}
        @Override public void downgrade(dev.godwit.operation.Operations op) {}
      }
      """;

  @TempDir private Path directory;

  @Test
  void indexOfLongHistoryCreatesEachMigration() throws Exception {
    List<IndexWriter.Line> lines =
        IntStream.range(0, MANY)
            .mapToObj("%04d_change_of_something"::formatted)
            .map(
                it -> new IndexWriter.Line(MigrationIndex.Entry.committed(it, "Changes", "1"), "V"))
            .toList();
    Path index = directory.resolve("GodwitIndex.java");
    Path migration = directory.resolve("V.java");
    Files.writeString(index, new IndexWriter("many").write("default", lines));
    Files.writeString(migration, MIGRATION);

    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                index.toString(),
                migration.toString());

    assertThat(result).isZero();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, MigrationIndex.class.getClassLoader())) {
      MigrationIndex made =
          (MigrationIndex)
              loader.loadClass("many.GodwitIndex").getDeclaredConstructor().newInstance();
      assertThat(made.entries()).hasSize(MANY);
      assertThat(made.entries())
          .allSatisfy(it -> assertThat(made.create(it.revision())).isNotNull());
      assertThatThrownBy(() -> made.create("9999")).hasMessage("No revision '9999' in this index");
    }
  }
}

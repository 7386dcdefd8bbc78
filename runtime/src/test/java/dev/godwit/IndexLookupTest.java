package dev.godwit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexLookupTest {

  @TempDir private Path directory;

  /** A generated index. */
  public static final class Users implements MigrationIndex {
    @Override
    public String history() {
      return "users";
    }

    @Override
    public List<Entry> entries() {
      return List.of();
    }

    @Override
    public Migration create(String revision) {
      throw new IllegalArgumentException(revision);
    }
  }

  /** Another generated index. */
  public static final class Orders implements MigrationIndex {
    @Override
    public String history() {
      return "orders";
    }

    @Override
    public List<Entry> entries() {
      return List.of();
    }

    @Override
    public Migration create(String revision) {
      throw new IllegalArgumentException(revision);
    }
  }

  private MigrationIndex lookUp(String... providers) throws IOException {
    return with(IndexLookup::only, providers);
  }

  private <T> T with(Supplier<T> lookup, String... providers) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.write(services.resolve("dev.godwit.MigrationIndex"), List.of(providers));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      return lookup.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void onlyIndexIsFound() throws IOException {
    assertThat(lookUp(Users.class.getName()).history()).isEqualTo("users");
  }

  @Test
  void noIndexIsRefusedWithTheWaysToHaveOne() {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> lookUp())
        .withMessage(
            "No migrations are found: nothing provides dev.godwit.MigrationIndex. Annotate the"
                + " package of the migrations with @Migrations and compile it with Godwit's"
                + " annotation processor; in a named module, add 'provides"
                + " dev.godwit.MigrationIndex with …' to module-info.java; or name the generated"
                + " index: Migrator.of(dataSource, index).");
  }

  @Test
  void severalIndexesAreListed() {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> lookUp(Users.class.getName(), Orders.class.getName()))
        .withMessage(
            "Several histories are found: 'orders' (dev.godwit.IndexLookupTest$Orders), 'users'"
                + " (dev.godwit.IndexLookupTest$Users). Name the one that is meant:"
                + " Migrator.of(dataSource, index).");
  }

  @Test
  void severalIndexesAreThereToChooseFrom() throws IOException {
    assertThat(with(MigrationIndex::found, Users.class.getName(), Orders.class.getName()))
        .extracting(MigrationIndex::history)
        .containsExactly("users", "orders");
  }

  @Test
  void indexThatIsGoneIsNamed() {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> lookUp("com.acme.Gone"))
        .withMessageContaining("com.acme.Gone")
        .withMessageStartingWith("The index of the migrations cannot be loaded: ")
        .withMessageEndingWith(". Build the project anew, from clean.");
  }
}

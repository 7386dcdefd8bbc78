package dev.godwit.processor;

import dev.godwit.Backups;
import dev.godwit.DowngradeResult;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A project's compiled application: its index of migrations, and its database. */
final class Application {

  private final Path classes;
  private final DataSource database;

  private Application(Path classes, DataSource database) {
    this.classes = classes;
    this.database = database;
  }

  /** An application on an SQLite file. */
  static Application of(Path classes, Path file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    return new Application(classes, source);
  }

  /** The same application on another database. */
  Application on(DataSource other) {
    return new Application(classes, other);
  }

  /** The entries of the index, as of the last compile. */
  List<MigrationIndex.Entry> entries() {
    try (URLClassLoader loader = classes()) {
      return index(loader).entries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The simple name of the class that the index creates for a revision. */
  String classOf(String revision) {
    try (URLClassLoader loader = classes()) {
      return index(loader).create(revision).getClass().getSimpleName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the application, which migrates its database. */
  UpgradeResult start() {
    try (URLClassLoader loader = classes()) {
      return Migrator.of(database, index(loader)).withListener(message -> {}).upgrade();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the application's database down to a target. */
  DowngradeResult downgrade(String target) {
    try (URLClassLoader loader = classes()) {
      return Migrator.of(database, index(loader)).withListener(message -> {}).downgrade(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the application's migrator do something on a database. */
  <R> R on(DataSource database, Function<Migrator, R> work) {
    try (URLClassLoader loader = classes()) {
      return work.apply(
          Migrator.of(database, index(loader))
              .withBackups(Backups.none())
              .withListener(message -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URLClassLoader classes() throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, Application.class.getClassLoader());
  }

  private static MigrationIndex index(ClassLoader loader) {
    return ServiceLoader.load(MigrationIndex.class, loader).findFirst().orElseThrow();
  }

  /** Runs a statement on its database, and gives the rows as texts. */
  List<String> sql(String statement) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      if (sql.execute(statement)) {
        try (ResultSet result = sql.getResultSet()) {
          while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
              row.add(result.getString(column));
            }
            rows.add(String.join("|", row));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

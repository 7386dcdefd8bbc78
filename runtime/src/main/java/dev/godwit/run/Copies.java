package dev.godwit.run;

import dev.godwit.Backup;
import dev.godwit.Backups;
import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationRefused;
import dev.godwit.RestoreResult;
import dev.godwit.dialect.postgresql.DumpCommands;
import dev.godwit.dialect.sqlite.FileBackup;
import dev.godwit.dialect.sqlite.FileRestore;
import dev.godwit.message.Words;
import dev.godwit.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, lists and restores the copies of a database, where it is a file. */
public final class Copies {

  private final Connection connection;
  private final Settings settings;

  private Copies(Connection connection, Settings settings) {
    this.connection = connection;
    this.settings = settings;
  }

  public static Copies on(Connection connection, Settings settings) {
    return new Copies(connection, settings);
  }

  /** What is done with the copies of a database. */
  @FunctionalInterface
  public interface Call<R> {
    R on(Copies copies) throws SQLException;
  }

  private FileBackup files() {
    Backups backups = settings.backups();
    // Who wants none by themselves wants none deleted when one is asked for.
    int kept = backups.kept() == 0 ? Backups.besideTheFile().kept() : backups.kept();
    return new FileBackup(backups.directory(), kept);
  }

  /** Copies the file, and deletes the oldest copies. */
  public Backup make() throws SQLException {
    if (!Platform.of(connection).isFile()) {
      throw refusal(DumpCommands.of(connection).dump("FILE"));
    }
    Instant now = settings.clock().instant();
    try {
      Path copy =
          files()
              .make(connection, now)
              .orElseThrow(
                  () ->
                      new MigrationRefused(
                          "There is nothing to back up: the database is in memory, or empty."
                              + " Nothing was changed.",
                          List.of()));
      settings.listener().accept("The database is backed up as " + copy + ".");
      return backup(copy);
    } catch (SQLException cause) {
      throw new DatabaseUnusable(
          "The database cannot be backed up: %s. Nothing was changed. Make room, or choose a directory with Migrator.withBackups(Backups.in(directory))."
              .formatted(Words.reason(cause)),
          cause);
    }
  }

  private static MigrationRefused refusal(String command) {
    return new MigrationRefused(
        "PostgreSQL has programs of its own for this, and Godwit does not replace them. Nothing was changed. Call %s"
            .formatted(command),
        List.of());
  }

  /** The copies, the newest first. */
  public List<Backup> list() throws SQLException {
    if (!Platform.of(connection).isFile()) {
      return List.of();
    }
    return files().list(connection).stream().map(Copies::backup).toList();
  }

  private static Backup backup(Path copy) {
    try {
      return new Backup(copy, FileBackup.madeAt(copy), Files.size(copy));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Puts a copy in the place of the file. */
  public RestoreResult restore(Path copy) throws SQLException {
    if (!Platform.of(connection).isFile()) {
      throw refusal(DumpCommands.of(connection).restore(copy.toString()));
    }
    try {
      Optional<Path> before =
          new FileRestore(connection, files(), settings.clock().instant()).restore(copy);
      settings
          .listener()
          .accept(
              "The database is what %s holds%s."
                  .formatted(copy, before.map(it -> "; what it was is kept as " + it).orElse("")));
      return new RestoreResult(FileBackup.file(connection).orElseThrow(), before);
    } catch (SQLException cause) {
      throw new DatabaseUnusable(
          "The backup cannot be restored: %s. Nothing was changed. Choose a sound backup, end whatever uses the database, and start again."
              .formatted(Words.reason(cause)),
          cause);
    }
  }
}

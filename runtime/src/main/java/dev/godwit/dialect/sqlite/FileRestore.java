package dev.godwit.dialect.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Puts a copy in the place of a database file. The copy is checked and written out anew first; then
 * one renaming replaces the file, so that there is the old or the new database at every instant.
 */
public final class FileRestore {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int CORRUPT = 11;
  private static final int NO_DATABASE = 26;
  private static final int PRIMARY_CODE = 0xFF;
  private static final int PATIENCE_MILLIS = 2000;

  private final Connection connection;
  private final FileBackup backups;
  private final Instant now;
  private boolean writesAhead;
  private boolean isLocked;

  /**
   * Restores to the file behind a connection.
   *
   * @param connection the only connection to the file; it must be closed afterwards
   * @param backups keeps what the file was before
   * @param now the time in the name of what is kept
   */
  public FileRestore(Connection connection, FileBackup backups, Instant now) {
    this.connection = connection;
    this.backups = backups;
    this.now = now;
  }

  /**
   * Restores.
   *
   * @return what the file was before; empty if there was nothing in it
   * @throws SQLException if the copy is no sound database, or the file is in use; then nothing was
   *     changed
   */
  public Optional<Path> restore(Path copy) throws SQLException {
    Path file = file(connection);
    try {
      if (!Files.isRegularFile(copy)) {
        throw new SQLException("There is no file '%s'.".formatted(copy));
      }
      if (Files.exists(file) && Files.isSameFile(copy, file)) {
        throw new SQLException("'%s' is the database itself.".formatted(copy));
      }
      Path unfinished =
          Files.createTempFile(file.getParent(), file.getFileName() + ".unfinished-", "");
      try {
        write(copy, unfinished);
        return replace(file, unfinished);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException cause) {
      throw FileTrouble.of(cause);
    }
  }

  /** The file behind a connection. */
  private static Path file(Connection connection) throws SQLException {
    return FileBackup.file(connection)
        .map(Path::toAbsolutePath)
        .orElseThrow(() -> new SQLException("The database is in memory, and has no file."));
  }

  private static void write(Path copy, Path unfinished) throws SQLException {
    try (Connection source = new OtherFile(copy).open()) {
      String soundness = ask(source, "pragma integrity_check");
      if (!soundness.equals("ok")) {
        throw new SQLException("'%s' is damaged: %s.".formatted(copy, soundness));
      }
      if (ask(source, "select count(*) from sqlite_master").equals("0")) {
        throw new SQLException("'%s' holds nothing.".formatted(copy));
      }
      execute(source, "vacuum into '" + unfinished.toString().replace("'", "''") + "'");
    } catch (SQLException cause) {
      if (isOneOf(cause, NO_DATABASE, CORRUPT)) {
        throw new SQLException("'%s' is no sound SQLite database.".formatted(copy), cause);
      }
      throw cause;
    }
  }

  private Optional<Path> replace(Path file, Path unfinished) throws SQLException, IOException {
    execute(connection, "pragma busy_timeout = " + PATIENCE_MILLIS);
    boolean isReplaced = false;
    try {
      if (lock()) {
        prepareToWriteAhead(unfinished);
      }
      FileBackup.force(unfinished);
      refuseHolders(file);
      Optional<Path> kept = keep(file);
      for (String end : List.of("-wal", "-journal", "-shm")) {
        moveAside(file, kept, end);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      isReplaced = true;
      return kept;
    } finally {
      unlock(isReplaced);
    }
  }

  /** Keeps all others away from the file; false if it is no database, and cannot be locked. */
  private boolean lock() throws SQLException {
    try {
      writesAhead = ask(connection, "pragma journal_mode").equals("wal");
      // Only the last connection may leave this mode, and takes its files away.
      if (writesAhead && !ask(connection, "pragma journal_mode = delete").equals("delete")) {
        throw inUse();
      }
      execute(connection, "begin exclusive");
      isLocked = true;
    } catch (SQLException cause) {
      if (isOneOf(cause, BUSY, LOCKED)) {
        throw inUse();
      }
      if (!isOneOf(cause, NO_DATABASE, CORRUPT)) {
        throw cause;
      }
    }
    return isLocked;
  }

  private void prepareToWriteAhead(Path unfinished) throws SQLException {
    if (writesAhead) {
      try (Connection target = new OtherFile(unfinished).open()) {
        ask(target, "pragma journal_mode = wal");
      }
    }
  }

  /** Leaves a file that was not replaced as it was. */
  private void unlock(boolean isReplaced) throws SQLException {
    if (isLocked) {
      execute(connection, "rollback");
    }
    if (writesAhead && !isReplaced) {
      ask(connection, "pragma journal_mode = wal");
    }
  }

  private static SQLException inUse() {
    return new SQLException("Another connection is using the database.");
  }

  private static void refuseHolders(Path file) throws SQLException, IOException {
    long self = ProcessHandle.current().pid();
    List<Long> holders = FileHolders.of(file);
    List<Long> others = holders.stream().filter(it -> it != self).distinct().sorted().toList();
    if (!others.isEmpty()) {
      throw new SQLException(
          "The database is open in %s %s."
              .formatted(
                  others.size() == 1 ? "process" : "processes",
                  String.join(", ", others.stream().map(String::valueOf).toList())));
    }
    if (holders.size() > 1) {
      throw new SQLException("This process has other connections to the database.");
    }
  }

  /**
   * Keeps the old file under another name. A second name is made where that is possible: reading
   * the file beside SQLite would release its locks.
   */
  private Optional<Path> keep(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return Optional.empty();
    }
    Path kept = backups.unused(file, now);
    try {
      Files.createLink(kept, file);
    } catch (UnsupportedOperationException | IOException onAnotherDisk) {
      Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return Optional.of(kept);
  }

  /** What SQLite left beside a file must not be taken for a part of the new one. */
  private static void moveAside(Path file, Optional<Path> kept, String end) throws IOException {
    Path left = file.resolveSibling(file.getFileName() + end);
    if (Files.exists(left) && kept.isPresent()) {
      Files.move(left, kept.get().resolveSibling(kept.get().getFileName() + end));
    } else {
      Files.deleteIfExists(left);
    }
  }

  private static boolean isOneOf(SQLException cause, int... codes) {
    for (int code : codes) {
      if ((cause.getErrorCode() & PRIMARY_CODE) == code) {
        return true;
      }
    }
    return false;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }
}

package dev.godwit.dialect.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies an SQLite file as it is at one instant, while others may read and write it. */
public final class FileBackup {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final Duration ABANDONED = Duration.ofDays(1);
  private static final String MARK = ".backup-";
  private static final Pattern MADE = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)(-\\d+)?");

  private final Optional<Path> directory;
  private final int kept;

  /**
   * Copies to a directory.
   *
   * @param directory where the copies are kept; beside the file if empty
   * @param kept how many are kept, the newest; at least 1
   */
  public FileBackup(Optional<Path> directory, int kept) {
    this.directory = directory;
    this.kept = kept;
  }

  /**
   * Copies the connection's file, and deletes the oldest copies.
   *
   * @param connection a connection outside any transaction
   * @param now the time in the copy's name
   * @return the copy; empty if the database is in memory, or holds nothing
   * @throws SQLException if the copy cannot be written
   */
  public Optional<Path> make(Connection connection, Instant now) throws SQLException {
    Optional<Path> file = file(connection);
    if (file.isEmpty() || isEmpty(connection)) {
      return Optional.empty();
    }
    try {
      return Optional.of(copy(connection, file.get().toAbsolutePath(), now));
    } catch (IOException cause) {
      throw FileTrouble.of(cause);
    } catch (UncheckedIOException cause) {
      throw FileTrouble.of(cause);
    }
  }

  private Path copy(Connection connection, Path file, Instant now)
      throws SQLException, IOException {
    Path target = Files.createDirectories(directory.orElse(file.getParent()));
    String name = file.getFileName() + MARK;
    String prefix = file.getFileName() + ".unfinished-";
    deleteAbandoned(target, prefix, now);
    Path unfinished = Files.createTempFile(target, prefix, "");
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum into '" + unfinished.toString().replace("'", "''") + "'");
      force(unfinished);
      Path copy = unused(target, name + TIME.format(now));
      Files.move(unfinished, copy);
      deleteOldest(target, name);
      return copy;
    } finally {
      Files.deleteIfExists(unfinished);
      Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + "-journal"));
    }
  }

  /** Has a file that no connection has open on the disk, before it gets its name. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(/* metaData= */ true);
    }
  }

  /** The name that a copy of the file made now would have, in a directory that exists. */
  Path unused(Path file, Instant now) throws IOException {
    Path target = Files.createDirectories(directory.orElse(file.getParent()));
    return unused(target, file.getFileName() + MARK + TIME.format(now));
  }

  private static Path unused(Path directory, String name) {
    Path path = directory.resolve(name);
    for (int number = 2; Files.exists(path); number++) {
      path = directory.resolve(name + "-" + number);
    }
    return path;
  }

  /** What processes left that were killed; one that is at work writes all the time. */
  private static void deleteAbandoned(Path target, String prefix, Instant now) throws IOException {
    Instant limit = now.minus(ABANDONED);
    try (Stream<Path> files = Files.list(target)) {
      for (Path path : files.filter(it -> isNamed(it, prefix)).toList()) {
        if (lastModified(path).isBefore(limit)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private static Instant lastModified(Path path) throws IOException {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (NoSuchFileException finishedMeanwhile) {
      return Instant.MAX;
    }
  }

  private static boolean isNamed(Path path, String prefix) {
    return path.getFileName().toString().startsWith(prefix);
  }

  /** Only what this class made: people keep copies of their own under names that look alike. */
  private void deleteOldest(Path target, String name) throws IOException {
    for (Path old : made(target, name).stream().skip(kept).toList()) {
      Files.deleteIfExists(old);
    }
  }

  /** What this class made, the newest first. */
  private static List<Path> made(Path target, String name) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(name))
          .filter(path -> MADE.matcher(end(path, name.length())).matches())
          .sorted(Comparator.<Path>naturalOrder().reversed())
          .toList();
    }
  }

  private static String end(Path path, int begin) {
    return path.getFileName().toString().substring(begin);
  }

  /**
   * The copies of the connection's file, the newest first.
   *
   * @throws SQLException if the directory cannot be read
   */
  public List<Path> list(Connection connection) throws SQLException {
    Optional<Path> file = file(connection).map(Path::toAbsolutePath);
    Optional<Path> target = file.map(it -> directory.orElse(it.getParent()));
    if (target.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try {
      return made(target.get(), file.get().getFileName() + MARK);
    } catch (IOException cause) {
      throw FileTrouble.of(cause);
    } catch (UncheckedIOException cause) {
      throw FileTrouble.of(cause);
    }
  }

  /** When a copy was made, as its name tells. */
  public static Instant madeAt(Path copy) {
    String name = copy.getFileName().toString();
    Matcher matcher = MADE.matcher(name.substring(name.lastIndexOf(MARK) + MARK.length()));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("No backup that Godwit made: " + copy + ".");
    }
    return TIME.parse(matcher.group(1), Instant::from);
  }

  /** The file behind a connection; empty for a database in memory. */
  public static Optional<Path> file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma database_list")) {
      while (rows.next()) {
        String file = rows.getString("file");
        if (rows.getString("name").equals("main") && file != null && !file.isEmpty()) {
          return Optional.of(Path.of(file));
        }
      }
      return Optional.empty();
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from sqlite_master"
                    + " where type = 'table' and tbl_name not like 'sqlite#_%' escape '#'"
                    + " and tbl_name <> 'godwit_history'")) {
      return !rows.next() || rows.getInt(1) == 0;
    }
  }
}

package dev.godwit.run;

import dev.godwit.Backups;
import dev.godwit.DatabaseUnusable;
import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.sqlite.FileBackup;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryTable;
import dev.godwit.live.SchemaDifference;
import dev.godwit.message.Trouble;
import dev.godwit.message.Words;
import dev.godwit.plan.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.settings.Placeholders;
import dev.godwit.settings.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The database of one call: its connection, its kind, and its history. */
public final class Database implements Site {

  private final Connection connection;
  private final Platform platform;
  private final Settings settings;
  private final HistoryTable table;
  private boolean tableExists;

  private Database(Connection connection, Platform platform, Settings settings, String history) {
    this.connection = connection;
    this.platform = platform;
    this.settings = settings;
    this.table = new HistoryTable(platform.dialect().place(settings.historyTable()), history);
  }

  public static Database on(Connection connection, Settings settings, String history)
      throws SQLException {
    return new Database(connection, Platform.of(connection), settings, history);
  }

  @Override
  public Dialect dialect() {
    return platform.dialect();
  }

  @Override
  public void tell(String message) {
    settings.listener().accept(message);
  }

  @Override
  public boolean takesSteps() {
    return true;
  }

  @Override
  public boolean redoesDrafts() {
    return switch (settings.changedDrafts()) {
      case BY_DATABASE -> platform.isFile();
      case REDO -> true;
      case REFUSE -> false;
    };
  }

  /** A session under the lock of all histories, as they share the table. */
  public Session open() throws SQLException {
    return dialect()
        .open(
            connection,
            new SessionSettings(
                settings.historyTable().toString(),
                settings.lockTimeout(),
                settings.tableLockTimeout(),
                settings.listener()));
  }

  /** The history, by one query if its table exists. */
  public List<AppliedRevision> applied() throws SQLException {
    try {
      List<AppliedRevision> rows = table.read(connection);
      tableExists = table.isFoundByName() || !rows.isEmpty();
      return rows;
    } catch (SQLException cause) {
      return Trouble.isBusy(cause) ? appliedWhenFree() : appliedAfter(cause);
    }
  }

  /** No table, one that another process has just made, or a table of another kind. */
  private List<AppliedRevision> appliedAfter(SQLException cause) throws SQLException {
    try (Session session = open()) {
      if (session.exists(settings.historyTable()) && table.isOfFormerForm(connection)) {
        complete(session);
      }
      return applied(session);
    } catch (SQLException another) {
      if (Trouble.of(another) != Trouble.UNKNOWN) {
        throw another;
      }
      if (tableExists) {
        throw new DatabaseUnusable(
            "The table '%s' cannot be read: %s. Nothing was changed. Restore it from a backup if it is damaged, or rename it if another program made it."
                .formatted(settings.historyTable(), Words.reason(another)),
            another);
      }
      cause.addSuppressed(another);
      throw cause;
    }
  }

  /** Gives a table of a former form what it lacks. */
  private void complete(Session session) throws SQLException {
    session.lock();
    session.begin(List.of());
    if (table.isOfFormerForm(connection)) {
      table.complete(connection);
    }
    session.commit();
  }

  /** Waits for the process that writes to the file, which may be one that migrates. */
  private List<AppliedRevision> appliedWhenFree() throws SQLException {
    try (Session session = open()) {
      session.begin(List.of());
      return applied(session);
    }
  }

  /** The history as a session sees it, also within its transaction. */
  List<AppliedRevision> applied(Session session) throws SQLException {
    tableExists = tableExists || session.exists(settings.historyTable());
    return tableExists ? table.read(session.connection()) : List.of();
  }

  /**
   * Whether surely nobody but the session has written to the history since this was last asked.
   *
   * @param added how many rows the session has added since
   */
  boolean isOnlyWriter(Session session, int added) throws SQLException {
    return tableExists && session.isOnlyWriter(table.place(), added);
  }

  /** The history's table, made within the session's transaction if it does not exist. */
  HistoryTable table(Session session) throws SQLException {
    if (!tableExists) {
      table.create(session.connection());
    }
    return table;
  }

  /** Records that a transaction that may have made the table was committed. */
  void tableCommitted() {
    tableExists = true;
  }

  @Override
  public Placeholders placeholders() {
    return settings.placeholders();
  }

  @Override
  public String undo(String revision) throws SQLException {
    return table.undo(connection, revision);
  }

  /** How the database differs from a schema. */
  public List<SchemaDifference> compare(Schema expected) throws SQLException {
    return dialect().compare(connection, expected);
  }

  /** Whether a table of this name is that of the history. */
  public boolean isHistory(String table) {
    String name = QualifiedName.parse(table).name();
    return Identifiers.isSame(name, settings.historyTable().name());
  }

  /** Whether a copy is made before changes. */
  boolean isBackedUp() {
    return platform.isFile() && settings.backups().kept() > 0;
  }

  /** Copies the database. */
  Optional<Path> backUp() {
    Backups backups = settings.backups();
    try {
      Optional<Path> copy =
          new FileBackup(backups.directory(), backups.kept())
              .make(connection, settings.clock().instant());
      copy.ifPresent(path -> tell("The database is backed up as " + path + "."));
      return copy;
    } catch (SQLException cause) {
      if (Trouble.of(cause) == Trouble.DAMAGED) {
        throw Trouble.unusable(cause, "Nothing was changed.");
      }
      throw new DatabaseUnusable(
          "The database cannot be backed up: %s. Nothing was changed. Make room, choose a directory with Migrator.withBackups(Backups.in(directory)), or do without: Backups.none()."
              .formatted(Words.reason(cause)),
          cause);
    }
  }
}

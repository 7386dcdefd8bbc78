package dev.godwit;

import dev.godwit.code.Code;
import dev.godwit.forecast.Offline;
import dev.godwit.forecast.Outlook;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryException;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import dev.godwit.plan.Ascent;
import dev.godwit.plan.DowngradePlanner;
import dev.godwit.plan.Outdated;
import dev.godwit.plan.StampPlanner;
import dev.godwit.plan.Ways;
import dev.godwit.run.Copies;
import dev.godwit.run.Database;
import dev.godwit.run.Journey;
import dev.godwit.run.Source;
import dev.godwit.script.Script;
import dev.godwit.settings.HistoryName;
import dev.godwit.settings.Placeholders;
import dev.godwit.settings.Settings;
import dev.godwit.verify.BaselinePlanner;
import dev.godwit.verify.Verification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Takes a database from revision to revision: {@code Migrator.of(dataSource).upgrade()}.
 *
 * <p>A migrator is immutable and keeps nothing of the database. Every call works on one connection,
 * which it leaves as it was. Processes and threads that migrate one database at the same time wait
 * for each other.
 *
 * <p>Targets are {@code head}, {@code base}, a revision or the beginning of one, {@code +n} for the
 * next n revisions and {@code -n} for the last n applied.
 *
 * <p>All methods that ask the database throw a {@link MigrationException}: {@link DatabaseUnusable}
 * where it does not answer, {@link MigrationRefused} where nothing was tried, {@link
 * MigrationFailed} where a migration was tried and rolled back.
 */
public final class Migrator {

  private final Source source;
  private final Code code;
  private final Settings settings;

  private Migrator(Source source, Code code, Settings settings) {
    this.source = source;
    this.code = code;
    this.settings = settings;
  }

  private static Migrator of(Source source, MigrationIndex index) {
    return new Migrator(source, answering(() -> Code.of(index)), Settings.usual());
  }

  /**
   * A migrator that takes a connection for each call, and the only index on the class path.
   *
   * @throws MigrationRefused if there is no index, more than one, or one that is no history
   */
  public static Migrator of(DataSource dataSource) {
    return of(dataSource, IndexLookup.only());
  }

  /**
   * A migrator that takes a connection for each call.
   *
   * @throws MigrationRefused if the index is no history
   */
  public static Migrator of(DataSource dataSource, MigrationIndex index) {
    return of(Source.of(Objects.requireNonNull(dataSource, "dataSource")), index);
  }

  /**
   * A migrator that uses this connection for each call, never closes it, and takes the only index
   * on the class path.
   *
   * @param connection a connection outside any transaction; one without auto-commit is switched to
   *     it for the call, and then JDBC commits what was open on it
   * @throws MigrationRefused if there is no index, more than one, or one that is no history
   */
  public static Migrator of(Connection connection) {
    return of(connection, IndexLookup.only());
  }

  /**
   * A migrator that uses this connection for each call, and never closes it.
   *
   * @param connection a connection outside any transaction; one without auto-commit is switched to
   *     it for the call, and then JDBC commits what was open on it
   * @throws MigrationRefused if the index is no history
   */
  public static Migrator of(Connection connection, MigrationIndex index) {
    return of(Source.of(Objects.requireNonNull(connection, "connection")), index);
  }

  /**
   * A migrator without a database, which writes scripts, for the only index on the class path.
   *
   * @throws MigrationRefused if there is no index, more than one, or one that is no history
   */
  public static Migrator offline() {
    return offline(IndexLookup.only());
  }

  /**
   * A migrator without a database, which writes scripts.
   *
   * @throws MigrationRefused if the index is no history
   */
  public static Migrator offline(MigrationIndex index) {
    return of(Source.none(), index);
  }

  private Migrator with(Settings other) {
    return new Migrator(source, code, other);
  }

  /** Waits so long for other processes, and for locks on tables; a minute unless told. */
  public Migrator withLockTimeout(Duration timeout) {
    return with(settings.withLockTimeout(timeout));
  }

  /**
   * Waits at most so long at a time for the lock on a table of PostgreSQL; two seconds unless told.
   * Whoever comes to read the table waits behind a migration that waits for it. So the migration is
   * then rolled back, pauses, and is tried again, until the {@linkplain #withLockTimeout lock
   * timeout} is used up.
   */
  public Migrator withTableLockTimeout(Duration timeout) {
    return with(settings.withTableLockTimeout(timeout));
  }

  /** Tells this listener in sentences what happens, in place of the logger {@code dev.godwit}. */
  public Migrator withListener(Consumer<String> listener) {
    return with(settings.withListener(listener));
  }

  /** Tells this listener in numbers how far an upgrade or downgrade is; nobody unless told. */
  public Migrator withProgress(Consumer<Progress> listener) {
    return with(settings.withProgress(listener));
  }

  /** Takes the times that are recorded from this clock. */
  public Migrator withClock(Clock clock) {
    return with(settings.withClock(clock));
  }

  /** Makes these copies of an SQLite file before it is changed; the last ten unless told. */
  public Migrator withBackups(Backups backups) {
    return with(settings.withBackups(backups));
  }

  /**
   * Puts these values in the places of <code>${name}</code> in the SQL of {@code op.sql}; none
   * unless told, and then all SQL stays as it is.
   */
  public Migrator withPlaceholders(Map<String, String> values) {
    return with(settings.withPlaceholders(new Placeholders(values)));
  }

  /** Does this with an applied draft that has changed since. */
  public Migrator withChangedDrafts(ChangedDrafts changedDrafts) {
    return with(settings.withChangedDrafts(changedDrafts));
  }

  /** Counts what Godwit does not manage as different, or passes over it; reports it unless told. */
  public Migrator withUnmanagedObjects(UnmanagedObjects unmanagedObjects) {
    return with(settings.withUnmanagedObjects(unmanagedObjects));
  }

  /**
   * Records what is applied in this table; {@code godwit_history} unless told. Where no schema is
   * given, PostgreSQL's is the first of the search path that exists, and no other: a schema without
   * a history is not taken for one that has it.
   *
   * @param name a name, or {@code schema.name}, with {@code "…"} around dots and quotes, written as
   *     the database stores it; SQLite has no schemas and passes them over
   * @throws IllegalArgumentException if it is no name that both databases take
   */
  public Migrator withHistoryTable(String name) {
    return with(settings.withHistoryTable(HistoryName.parse(name)));
  }

  /** Applies everything that the database lacks, and redoes changed drafts where it may. */
  public UpgradeResult upgrade() {
    return upgrade("head");
  }

  /**
   * Applies what the database lacks on the way up to a target.
   *
   * @param target {@code head}, a revision or the beginning of one, or {@code +n}
   */
  public UpgradeResult upgrade(String target) {
    return call(
        database -> {
          Journey journey = new Journey(database, settings);
          Ascent ascent = new Ascent(code, database, journey, Outdated.DRAFTS);
          logWhatIsUnknown(code.standing(ascent.to(Target.parse(target))));
          return new UpgradeResult(journey.undone(), journey.applied(), journey.backup());
        });
  }

  /**
   * Undoes what the database has on the way down to a target, the newest first. What the code does
   * not know, or has changed, is undone as it was recorded.
   *
   * @param target {@code base}, a revision or the beginning of one, which stays, or {@code -n}
   */
  public DowngradeResult downgrade(String target) {
    return call(
        database -> {
          Journey journey = new Journey(database, settings);
          journey.carryOut(new DowngradePlanner(code, database, Target.parse(target)));
          return new DowngradeResult(journey.undone(), journey.backup());
        });
  }

  /** What an upgrade would do; changes nothing. */
  public Plan plan() {
    return plan("head");
  }

  /**
   * What taking the database to a target would do: a downgrade to {@code base}, {@code -n} and a
   * revision that it has, else an upgrade; changes nothing.
   *
   * @param target {@code head}, {@code base}, a revision or the beginning of one, {@code +n} or
   *     {@code -n}
   * @throws MigrationRefused if the upgrade or downgrade would be refused
   */
  public Plan plan(String target) {
    return unheard(
        database -> {
          Target to = Target.parse(target);
          return Outlook.plan(code, database, to, rows -> to.accept(new Ways(code, rows)));
        });
  }

  /**
   * What an upgrade or a downgrade to a target would do; changes nothing.
   *
   * @throws MigrationRefused if it would be refused
   */
  public Plan plan(Direction direction, String target) {
    Objects.requireNonNull(direction, "direction");
    return unheard(
        database -> Outlook.plan(code, database, Target.parse(target), rows -> direction));
  }

  /** Sentences about what is done would not be true. */
  private Plan unheard(Call<Plan> call) {
    return withListener(sentence -> {}).call(call);
  }

  /**
   * A script that does what an upgrade or downgrade would do, with the rows of the history. No
   * database is asked: the script is for one that is as its history says, and is refused elsewhere.
   *
   * @param from where the script begins: {@code base}, {@code head}, a revision or the beginning of
   *     one
   * @param to where it leads: {@code head}, {@code base}, a revision or the beginning of one,
   *     {@code +n} or {@code -n}
   */
  public Script script(DatabaseKind kind, String from, String to) {
    return answering(
        () ->
            new Offline(code, settings, kind.dialect())
                .script(Target.parse(from), Target.parse(to)));
  }

  /** A release that was rolled back leaves a database ahead, and must run on it. */
  private static void logWhatIsUnknown(Standing standing) {
    List<String> unknown = Words.names(standing.unknown());
    if (!unknown.isEmpty()) {
      System.getLogger("dev.godwit")
          .log(
              System.Logger.Level.WARNING,
              "The database is ahead of this code, which does not know %s. They stay."
                  .formatted(Words.quoted(unknown)));
    }
  }

  /** Upgrades, and undoes changed drafts before as they were recorded, on every database. */
  public UpgradeResult redo() {
    return withChangedDrafts(ChangedDrafts.REDO).upgrade();
  }

  /**
   * Makes a developer's database follow the code when the branch was switched: undoes as recorded
   * what the code does not know, and changed drafts, and applies what is pending. Where a database
   * is no file, that is refused unless {@link ChangedDrafts#REDO} allows it.
   */
  public SyncResult sync() {
    return call(
        database -> {
          Journey journey = new Journey(database, settings);
          new Ascent(code, database, journey, Outdated.UNKNOWN).to(new Target.Head());
          return new SyncResult(journey.undone(), journey.applied(), journey.backup());
        });
  }

  /**
   * Copies an SQLite file now, also where no copies are made before changes; others may go on
   * reading and writing.
   *
   * @throws MigrationRefused on PostgreSQL, with the command to call; and if there is nothing to
   *     copy
   */
  public Backup backup() {
    return onCopies(Copies::make);
  }

  /** The copies of an SQLite file that Godwit made, the newest first; none on PostgreSQL. */
  public List<Backup> backups() {
    return onCopies(Copies::list);
  }

  /**
   * Puts a copy in the place of an SQLite file, and keeps what the file was as another copy.
   *
   * @throws DatabaseUnusable if the copy is no sound database, or the file is in use
   * @throws MigrationRefused on PostgreSQL, with the command to call; and if the migrator works on
   *     one connection, which would go on with the old file
   */
  public RestoreResult restore(Path backup) {
    if (!source.closes()) {
      throw new MigrationRefused(
          "A connection that stays open would go on with the old file. Nothing was changed. Restore"
              + " with a migrator of a data source: Migrator.of(dataSource).",
          List.of());
    }
    return onCopies(copies -> copies.restore(backup));
  }

  private <R> R onCopies(Copies.Call<R> call) {
    return source.with(connection -> call.on(Copies.on(connection, settings)));
  }

  /** How the database stands to the code; changes nothing. */
  public Status status() {
    return call(
        database -> {
          Standing standing = code.standing(database.applied());
          List<AppliedRevision> changed = new ArrayList<>(standing.edited());
          changed.addAll(standing.staleDrafts());
          return new Status(
              database.dialect().name(),
              heads(),
              standing.applied(),
              Ascent.pending(code, standing),
              standing.partial(),
              Words.names(standing.unknown()),
              Words.names(changed));
        });
  }

  /**
   * All revisions of the code, parents before children, then those that only the database knows, in
   * the order in which they were applied; changes nothing.
   */
  public List<HistoryEntry> history() {
    return call(
        database -> {
          Map<String, AppliedRevision> rows = new HashMap<>();
          List<AppliedRevision> applied = database.applied();
          applied.forEach(row -> rows.put(row.revision(), row));
          List<HistoryEntry> history = new ArrayList<>();
          for (String revision : code.revisions()) {
            MigrationIndex.Entry entry = code.entry(revision);
            history.add(
                new HistoryEntry(
                    revision,
                    entry.parents(),
                    entry.description(),
                    entry.draft(),
                    Optional.ofNullable(rows.get(revision))));
          }
          applied.stream()
              .filter(row -> code.find(row.revision()).isEmpty())
              .map(
                  row ->
                      new HistoryEntry(
                          row.revision(),
                          List.of(),
                          row.description(),
                          row.draft(),
                          Optional.of(row)))
              .forEach(history::add);
          return List.copyOf(history);
        });
  }

  /** The newest revisions of the code, in order; several where branches stand side by side. */
  public List<String> heads() {
    return code.graph().heads();
  }

  /**
   * Does nothing if the database has everything that the code expects; changes nothing.
   *
   * @throws MigrationsPending if it has not
   */
  public void requireCurrent() {
    Status status = status();
    if (!status.isCurrent()) {
      throw MigrationsPending.of(status);
    }
  }

  /**
   * Compares the database with the schema that its applied revisions lead to: tables, columns,
   * constraints, indexes, sequences and comments, but not views, triggers and rows. Needs no right
   * to write; on PostgreSQL one who may make temporary tables gets expressions compared as the
   * database understands them, others as they are written.
   *
   * @throws MigrationRefused if the database has revisions that the code does not know
   */
  public SchemaComparison verify() {
    return call(database -> new Verification(database, settings).ofHistory(code));
  }

  /**
   * Takes over a database that something else made, if it is what a revision leads to.
   *
   * @throws MigrationRefused if it differs, naming every difference, or has a history already
   * @see #baseline(String, Adoption)
   */
  public BaselineResult baseline(String target) {
    return baseline(target, Adoption.IF_EQUAL);
  }

  /**
   * Takes over a database that something else made: compares it with what a revision leads to, and
   * records that revision and all before it as applied, without running them. What is renamed or
   * added happens in the same transaction. Does nothing where the revision is applied already.
   *
   * @param target {@code head}, a revision or the beginning of one, or {@code +n}
   * @param adoption what to do with a database that differs
   * @throws MigrationRefused if it differs in more than the adoption allows, naming every
   *     difference, or has a history already
   */
  public BaselineResult baseline(String target, Adoption adoption) {
    Objects.requireNonNull(adoption, "adoption");
    return call(
        database -> {
          BaselinePlanner planner =
              new BaselinePlanner(code, database, settings, Target.parse(target), adoption);
          Journey journey = new Journey(database, settings);
          journey.carryOut(planner);
          return new BaselineResult(journey.applied(), planner.comparison(), journey.backup());
        });
  }

  /**
   * Records what lies on the way up or down to a target as applied or undone, and runs nothing: for
   * databases that were changed by hand. Afterwards nobody but {@link #verify} can tell whether the
   * history is right.
   *
   * @param target {@code head}, {@code base}, a revision or the beginning of one, {@code +n} or
   *     {@code -n}
   */
  public StampResult stamp(String target) {
    return call(
        database -> {
          Journey journey = new Journey(database, settings);
          StampPlanner.stamp(code, database, journey, Target.parse(target));
          return new StampResult(journey.applied(), journey.undone());
        });
  }

  /** What a call does with the database. */
  @FunctionalInterface
  private interface Call<R> {
    R on(Database database) throws SQLException;
  }

  private <R> R call(Call<R> call) {
    return answering(
        () ->
            source.with(connection -> call.on(Database.on(connection, settings, code.history()))));
  }

  private static <R> R answering(Supplier<R> question) {
    try {
      return question.get();
    } catch (HistoryException cause) {
      throw new MigrationRefused(cause.getMessage() + " Nothing was changed.", List.of(), cause);
    }
  }
}

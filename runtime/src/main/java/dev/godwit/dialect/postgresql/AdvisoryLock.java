package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.LockTimeout;
import dev.godwit.dialect.Pause;
import dev.godwit.dialect.SessionSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The lock that one process at a time holds to migrate: PostgreSQL gives it back when the
 * connection dies. A pooler that changes connections between transactions (PgBouncer in transaction
 * mode) breaks it; migrate through a direct connection.
 */
final class AdvisoryLock {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

  private final Connection connection;
  private final SessionSettings settings;
  private final long key;
  private boolean held;

  private AdvisoryLock(Connection connection, SessionSettings settings, long key) {
    this.connection = connection;
    this.settings = settings;
    this.key = key;
  }

  static AdvisoryLock of(Connection connection, SessionSettings settings) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select current_database(), current_schema()");
        ResultSet row = query.executeQuery()) {
      row.next();
      String place = row.getString(1) + '\0' + row.getString(2) + '\0' + settings.lockName();
      return new AdvisoryLock(connection, settings, hash(place));
    }
  }

  /** An expression for the key of the lock of this name, wherever it is executed. */
  static String keyInSql(String lockName) {
    return """
    ('x' || substr(encode(sha256(convert_to(current_database(), 'UTF8') || '\\x00'::bytea
        || convert_to(coalesce(current_schema(), 'null'), 'UTF8') || '\\x00'::bytea
        || convert_to(%s, 'UTF8')), 'hex'), 1, 16))::bit(64)::bigint\
    """
        .formatted(Identifiers.literal(lockName));
  }

  private static long hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  /**
   * Takes the lock, asking again and again: a session that waits inside the database would hold up
   * CREATE INDEX CONCURRENTLY.
   */
  void take() throws SQLException {
    Duration half = settings.lockTimeout().dividedBy(2);
    Duration silence = half.compareTo(LONGEST_SILENCE) < 0 ? half : LONGEST_SILENCE;
    long start = System.nanoTime();
    boolean told = false;
    while (!call("select pg_try_advisory_lock(?)")) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(settings.lockTimeout()) >= 0) {
        throw new LockTimeout(
            "Another process is migrating this database, and was for all the %s that this one waited: %s. Let it finish, or end it with pg_terminate_backend, then start again."
                .formatted(LockTimeout.words(settings.lockTimeout()), holder()),
            null);
      }
      if (!told && waited.compareTo(silence) >= 0) {
        settings
            .listener()
            .accept("Waiting for " + holder() + ", which is migrating the database.");
        told = true;
      }
      Pause.of(silence.compareTo(PAUSE) < 0 ? silence : PAUSE);
    }
    held = true;
  }

  void release() throws SQLException {
    if (held) {
      held = false;
      call("select pg_advisory_unlock(?)");
    }
  }

  private boolean call(String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, key);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Who holds the lock, as far as this user may know. */
  private String holder() throws SQLException {
    String sql =
        """
        select %s
        from pg_locks l left join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and l.classid::bigint = ? and l.objid::bigint = ?\
        """
            .formatted(OtherSession.COLUMNS);
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, key >>> 32);
      query.setLong(2, key & 0xFFFF_FFFFL);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? OtherSession.of(row).words() : "another session";
      }
    }
  }
}

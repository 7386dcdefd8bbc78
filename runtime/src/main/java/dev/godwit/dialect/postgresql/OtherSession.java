package dev.godwit.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another session of the server, as far as this user may know it: of other users' sessions
 * PostgreSQL tells little to those who are not in {@code pg_read_all_stats}.
 *
 * @param pid the process on the server
 * @param words the session for people
 */
record OtherSession(int pid, String words) {

  /** What {@link #of} reads, from {@code pg_locks l} and {@code pg_stat_activity a}. */
  static final String COLUMNS =
      """
      l.pid, a.usename, a.application_name, host(a.client_addr) as client, a.backend_type, \
      a.state, date_trunc('second', a.state_change) as state_since, \
      date_trunc('second', a.backend_start) as since\
      """;

  /** The session of a row with {@link #COLUMNS}. */
  static OtherSession of(ResultSet row) throws SQLException {
    int pid = row.getInt("pid");
    List<String> facts = new ArrayList<>();
    told(row, "usename").ifPresent(user -> facts.add("user " + user));
    told(row, "application_name").ifPresent(name -> facts.add("application '" + name + "'"));
    told(row, "client").ifPresent(client -> facts.add("from " + client));
    told(row, "since").ifPresent(time -> facts.add("since " + time));
    Optional<String> state = told(row, "state");
    Optional<String> stateSince = told(row, "state_since");
    if (state.isPresent() && stateSince.isPresent()) {
      facts.add(state.get() + " since " + stateSince.get());
    }
    told(row, "backend_type").filter(type -> !type.equals("client backend")).ifPresent(facts::add);
    String details = facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
    return new OtherSession(pid, "session " + pid + details);
  }

  private static Optional<String> told(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
  }
}

package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.Step;
import java.util.List;
import java.util.Optional;

/** Scripts for {@code psql -1}, which executes a file in one transaction. */
final class PostgresqlScript implements ScriptText {

  private final SessionSettings settings;

  PostgresqlScript(SessionSettings settings) {
    this.settings = settings;
  }

  @Override
  public String usage() {
    return "psql -1 -v ON_ERROR_STOP=1 -f FILE";
  }

  @Override
  public List<String> commands() {
    return List.of();
  }

  @Override
  public List<String> opening() {
    return List.of(
        "set local godwit.script = 'whole'",
        // Without a transaction the setting is gone by now, and half a script could be executed.
        """
        do $godwit$
        begin
          if current_setting('godwit.script', true) is distinct from 'whole' then
            raise warning 'This script is executed in one transaction or not at all: psql -1.';
            perform pg_terminate_backend(pg_backend_pid());
          end if;
        end
        $godwit$\
        """,
        "set local lock_timeout = " + Math.max(1, settings.tableLockTimeout().toMillis()),
        "set local statement_timeout = 0",
        "set local idle_in_transaction_session_timeout = 0",
        "set local standard_conforming_strings = on",
        // psql would take the encoding of the terminal.
        "set local client_encoding = 'UTF8'",
        """
        do $godwit$
        begin
          if not pg_try_advisory_xact_lock(%s) then
            raise exception 'Another process is migrating this database. Nothing was changed. Let it finish, then run the script again.';
          end if;
        end
        $godwit$\
        """
            .formatted(AdvisoryLock.keyInSql(settings.lockName())));
  }

  @Override
  public List<String> begin(List<Step> steps) {
    return List.of();
  }

  @Override
  public List<String> end(List<Step> steps) {
    return List.of();
  }

  @Override
  public List<String> guard(String count, String failure) {
    String code =
        """
        declare
          godwit_rows bigint;
        begin
          godwit_rows := (
            %s
          );
          if godwit_rows > 0 then
            raise exception using message = replace(%s, '%%d', godwit_rows::text);
          end if;
        end\
        """
            .formatted(count, Identifiers.literal(failure));
    return List.of(DoBlock.of(code));
  }

  /** psql takes {@code :name} for one of its variables, as in {@code a[1:n]}. */
  @Override
  public String statement(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.POSTGRESQL);
    StringBuilder text = new StringBuilder(sql);
    for (int i = tokens.size() - 2; i >= 0; i--) {
      SqlToken token = tokens.get(i);
      SqlToken next = tokens.get(i + 1);
      boolean isCast =
          i > 0 && tokens.get(i - 1).is(':') && tokens.get(i - 1).end() == token.start();
      boolean isName = next.kind() != SqlToken.Kind.SYMBOL && next.kind() != SqlToken.Kind.NUMBER;
      if (token.is(':') && !isCast && isName && next.start() == token.end()) {
        text.insert(token.end(), ' ');
      }
    }
    return text.toString();
  }

  @Override
  public Optional<List<Step>> withoutLooking(Step.Live step) {
    return step.expected().isEmpty()
        ? Optional.empty()
        : Optional.of(
            step.expected().stream()
                .<Step>map(sql -> new Step.Statement(sql, step.operations(), step.cost()))
                .toList());
  }

  @Override
  public boolean refuses(String sql) {
    return PostgresqlApart.isAlone(sql);
  }

  @Override
  public String partial() {
    return "progress !~ '^upgrade ([0-9]+)/\\1 '";
  }

  @Override
  public String now() {
    return "to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
  }

  @Override
  public String user() {
    return "session_user";
  }
}

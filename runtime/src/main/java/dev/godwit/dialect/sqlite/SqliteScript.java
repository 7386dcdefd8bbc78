package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scripts for {@code sqlite3}, with a transaction for each migration. */
final class SqliteScript implements ScriptText {

  private static final String VIOLATIONS =
      "select \"table\" as child, parent, count(*) as violations"
          + " from pragma_foreign_key_check group by \"table\", parent";

  private final SessionSettings settings;

  SqliteScript(SessionSettings settings) {
    this.settings = settings;
  }

  @Override
  public String usage() {
    return "sqlite3 DATABASE < FILE";
  }

  /** After an error, sqlite3 would go on with the next statement. */
  @Override
  public List<String> commands() {
    return List.of(".bail on", ".timeout " + settings.lockTimeout().toMillis());
  }

  @Override
  public List<String> opening() {
    return List.of("pragma legacy_alter_table = off");
  }

  @Override
  public List<String> begin(List<Step> steps) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "pragma foreign_keys = " + (SqliteSession.enforcesForeignKeys(steps) ? "on" : "off"));
    statements.add("begin immediate");
    if (SqliteSession.checksForeignKeys(steps)) {
      statements.add("create temp table godwit_violations as " + VIOLATIONS);
    }
    return statements;
  }

  @Override
  public List<String> end(List<Step> steps) {
    List<String> statements = new ArrayList<>();
    if (SqliteSession.checksForeignKeys(steps)) {
      statements.addAll(
          guard(
              "select count(*) from ("
                  + VIOLATIONS
                  + ") as later left join temp.godwit_violations as earlier"
                  + " on earlier.child = later.child and earlier.parent is later.parent"
                  + " where later.violations > coalesce(earlier.violations, 0)",
              "Foreign keys refer to rows that do not exist."));
      statements.add("drop table temp.godwit_violations");
    }
    statements.add("commit");
    return statements;
  }

  /** The message is the name of the constraint that fails, as there is nothing else to say it. */
  @Override
  public List<String> guard(String count, String failure) {
    return List.of(
        "create temp table godwit_guard (\n  counted integer constraint %s check (counted = 0)\n)"
            .formatted('"' + failure.replace(": %d", "").replace("\"", "\"\"") + '"'),
        "insert into temp.godwit_guard select (\n" + count.indent(2) + ')',
        "drop table temp.godwit_guard");
  }

  @Override
  public String statement(String sql) {
    return sql;
  }

  @Override
  public Optional<List<Step>> withoutLooking(Step.Live step) {
    return step.resolver() instanceof TableChange change
        ? change.withoutLooking()
        : Optional.empty();
  }

  @Override
  public boolean refuses(String sql) {
    return false;
  }

  /** A cast takes the number that a text begins with. */
  @Override
  public String partial() {
    return """
    progress not like 'upgrade %' or cast(substr(progress, 9) as integer)
        <> cast(substr(progress, instr(progress, '/') + 1) as integer)\
    """;
  }

  @Override
  public String now() {
    return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
  }

  /** SQLite knows no users. */
  @Override
  public String user() {
    return "'sqlite3'";
  }
}

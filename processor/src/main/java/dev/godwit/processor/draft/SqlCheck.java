package dev.godwit.processor.draft;

import dev.godwit.dialect.OneStatement;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.Body;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.SqlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds SQL in migrations that would be refused when it is executed. */
final class SqlCheck {

  private final Problems problems;
  private final Places places;

  SqlCheck(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  /** Reports each text that holds more than one statement, or ends the transaction. */
  void check(MigrationSource migration) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    bodies.put("upgrade", migration.upgrade());
    bodies.put("downgrade", migration.downgrade());
    bodies.put("upgradeFromOther", migration.upgradeFromOther());
    bodies.put("downgradeToOther", migration.downgradeToOther());
    bodies.forEach(
        (name, body) ->
            body.sql()
                .forEach(
                    sql ->
                        refusal(sql)
                            .ifPresent(
                                it ->
                                    problems.error(
                                        "sql-refused",
                                        places.of(migration),
                                        "The %s of '%s' cannot be executed. %s"
                                            .formatted(name, migration.fileName(), it)))));
  }

  /** What is wrong with a statement; one for both databases may be meant for one of them. */
  private static Optional<String> refusal(Operation.Sql sql) {
    SqlText text = sql.statement();
    Optional<String> onPostgresql = refusal(sql, text.postgresql(), SqlSyntax.POSTGRESQL);
    Optional<String> onSqlite = refusal(sql, text.sqlite(), SqlSyntax.SQLITE);
    return text.postgresql().equals(text.sqlite())
        ? onPostgresql.filter(it -> onSqlite.isPresent())
        : onPostgresql.or(() -> onSqlite);
  }

  private static Optional<String> refusal(Operation.Sql sql, String text, SqlSyntax syntax) {
    try {
      new OneStatement(syntax).in(sql, text);
      return Optional.empty();
    } catch (UnsupportedOperation e) {
      return Optional.of(e.getMessage());
    }
  }
}

package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Completion;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.Step;
import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.operation.Operation;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Gives the constraints of one table their names, in its text alone: rows and other tables do not
 * know them.
 *
 * @param table the table as it is expected
 * @param renamed the constraints that have other names or none
 */
record SqliteAdoption(Table table, List<SchemaDifference> renamed) implements Step.Resolver {

  /** Copies. */
  SqliteAdoption {
    renamed = List.copyOf(renamed);
  }

  /** What gives constraints and indexes their names, and adds those that are missing. */
  static List<Step> of(Schema expected, List<SchemaDifference> differences) {
    Map<String, List<SchemaDifference>> byTable = new LinkedHashMap<>();
    List<Operation> indexes = new ArrayList<>();
    for (SchemaDifference it : differences) {
      if (it.kind() == Kind.RENAMED && it.part() == Part.INDEX) {
        indexes.add(
            new Operation.RenameIndex(QualifiedName.parse(it.table()), it.actual(), it.expected()));
      } else if (it.kind() == Kind.RENAMED) {
        byTable.computeIfAbsent(it.table(), key -> new ArrayList<>()).add(it);
      }
    }
    List<Step> steps = new ArrayList<>();
    byTable.forEach(
        (name, renamed) -> {
          Table table = Completion.table(expected, name, Identifiers::fold);
          steps.add(
              new Step.Live(
                  "name the constraints of table " + name,
                  new SqliteAdoption(table, renamed),
                  List.of()));
        });
    steps.addAll(SqlitePlan.of(Schema.empty(), indexes));
    Completion completion = Completion.of(expected, differences, Identifiers::fold);
    steps.addAll(SqlitePlan.of(completion.before(), completion.operations()));
    return List.copyOf(steps);
  }

  @Override
  public List<String> resolve(Connection connection) throws SQLException {
    LiveTable live = LiveTable.read(connection, table.name().name());
    TableText text = live.text();
    for (SchemaDifference it : renamed) {
      text =
          text.naming(
              kind(it.part()),
              (columns, clause) ->
                  it.actual().isEmpty()
                      ? !clause.isNamed() && isLike(it).test(columns, clause)
                      : clause.isNamed(it.actual()),
              new SqliteNames().quote(it.expected()));
    }
    int version = Pragmas.read(connection, "schema_version");
    return new TextChange(live.name(), version).statements(text);
  }

  private static ClauseText.Kind kind(Part part) {
    return switch (part) {
      case PRIMARY_KEY -> ClauseText.Kind.PRIMARY_KEY;
      case UNIQUE -> ClauseText.Kind.UNIQUE;
      case FOREIGN_KEY -> ClauseText.Kind.FOREIGN_KEY;
      case CHECK -> ClauseText.Kind.CHECK;
      default -> throw new IllegalArgumentException("No constraint: " + part);
    };
  }

  /** Whether a constraint without a name says what is expected. */
  private BiPredicate<List<String>, ClauseText> isLike(SchemaDifference it) {
    return switch (it.part()) {
      case UNIQUE -> {
        List<String> columns = table.uniqueConstraints().find(it.name()).orElseThrow().columns();
        yield (its, clause) -> ClauseText.same(its, columns);
      }
      case FOREIGN_KEY -> {
        var key = table.foreignKeys().find(it.name()).orElseThrow();
        yield (its, clause) -> ClauseText.same(its, key.columns()) && clause.refersTo(key);
      }
      case CHECK -> {
        String condition = table.checks().find(it.name()).orElseThrow().condition().sqlite();
        yield (its, clause) -> clause.hasCondition(condition);
      }
      default -> (its, clause) -> true;
    };
  }
}

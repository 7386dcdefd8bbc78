package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Cost;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.Step;
import dev.godwit.operation.AlterationVisitor;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of one operation where each commits by itself: indexes are built while others write,
 * and constraints are declared first and looked into afterwards. Drops are content with finding
 * nothing, because they also take back what was done in part.
 *
 * @param sql the statements of the operation as they are in a transaction
 * @param created the tables that the migration has created itself: they have few rows
 */
record PostgresqlApart(List<String> sql, Set<QualifiedName> created)
    implements AlterationVisitor<List<Step>> {

  private static final PostgresqlNames NAMES = new PostgresqlNames();
  private static final String SET_NOT_NULL = " set not null";

  private List<Step> plain(Operation operation) {
    List<Step> steps = new ArrayList<>();
    for (String statement : sql) {
      steps.add(
          new Step.Statement(
              statement, List.of(operation), PostgresqlCost.of(operation, statement, created)));
    }
    return steps;
  }

  private static Step statement(String sql, Operation operation) {
    return new Step.Statement(sql, List.of(operation));
  }

  private static Step alter(Operation.TableAlteration operation, String change) {
    return statement("alter table " + NAMES.qualified(operation.table()) + ' ' + change, operation);
  }

  @Override
  public List<Step> alteration(Operation.TableAlteration operation) {
    return plain(operation);
  }

  @Override
  public List<Step> createIndex(Operation.CreateIndex operation) {
    return created.contains(operation.table())
        ? plain(operation)
        : List.of(ConcurrentIndex.step(operation, operation.index()));
  }

  @Override
  public List<Step> dropIndex(Operation.DropIndex operation) {
    return List.of(dropIndex(operation, operation.index().name()));
  }

  private static Step dropIndex(Operation.TableAlteration operation, String name) {
    return new Step.Alone(
        statement(
            "drop index concurrently if exists "
                + NAMES.qualified(operation.table().withName(name)),
            operation));
  }

  @Override
  public List<Step> addUnique(Operation.AddUnique operation) {
    return addKey(
        operation, "unique", operation.constraint().name(), operation.constraint().columns());
  }

  @Override
  public List<Step> addPrimaryKey(Operation.AddPrimaryKey operation) {
    return addKey(operation, "primary key", operation.key().name(), operation.key().columns());
  }

  private List<Step> addKey(
      Operation.TableAlteration operation, String kind, String name, List<String> columns) {
    if (created.contains(operation.table())) {
      return plain(operation);
    }
    List<Index.Part> parts =
        columns.stream().map(it -> new Index.Part(it, Index.Order.ASCENDING)).toList();
    String quoted = NAMES.quote(name);
    return List.of(
        ConcurrentIndex.step(operation, new Index(name, parts, /* unique= */ true)),
        alter(operation, "add constraint %s %s using index %s".formatted(quoted, kind, quoted)));
  }

  @Override
  public List<Step> dropUnique(Operation.DropUnique operation) {
    return dropKey(operation, operation.constraint().name());
  }

  @Override
  public List<Step> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return dropKey(operation, operation.key().name());
  }

  /** The index goes with its constraint, if it has become one. */
  private static List<Step> dropKey(Operation.TableAlteration operation, String name) {
    return List.of(dropConstraint(operation, name), dropIndex(operation, name));
  }

  private static Step dropConstraint(Operation.TableAlteration operation, String name) {
    return alter(operation, "drop constraint if exists " + NAMES.quote(name));
  }

  @Override
  public List<Step> addForeignKey(Operation.AddForeignKey operation) {
    return addConstraint(operation, operation.key().name());
  }

  @Override
  public List<Step> addCheck(Operation.AddCheck operation) {
    return addConstraint(operation, operation.check().name());
  }

  private List<Step> addConstraint(Operation.TableAlteration operation, String name) {
    List<Step> steps = new ArrayList<>();
    for (String statement : sql) {
      steps.add(statement(statement + " not valid", operation));
      steps.add(validate(operation, name));
    }
    return steps;
  }

  private static Step validate(Operation.TableAlteration operation, String name) {
    return new Step.Statement(
        "alter table %s validate constraint %s"
            .formatted(NAMES.qualified(operation.table()), NAMES.quote(name)),
        List.of(operation),
        Optional.of(new Cost(Cost.Work.READS, Cost.Lock.NOBODY, operation.table().toString())));
  }

  @Override
  public List<Step> dropForeignKey(Operation.DropForeignKey operation) {
    return List.of(dropConstraint(operation, operation.key().name()));
  }

  @Override
  public List<Step> dropCheck(Operation.DropCheck operation) {
    return sql.isEmpty() ? List.of() : List.of(dropConstraint(operation, operation.check().name()));
  }

  @Override
  public List<Step> addColumn(Operation.AddColumn operation) {
    return forbiddingNull(operation, operation.column().name());
  }

  @Override
  public List<Step> setNotNull(Operation.SetNotNull operation) {
    return forbiddingNull(operation, operation.column());
  }

  /** SET NOT NULL believes a check that was looked into, and reads no rows itself. */
  private List<Step> forbiddingNull(Operation.TableAlteration operation, String column) {
    List<Step> steps = new ArrayList<>();
    String check = notNull(column);
    for (Step step : plain(operation)) {
      boolean reads =
          step instanceof Step.Statement statement && statement.sql().endsWith(SET_NOT_NULL);
      if (reads) {
        steps.add(
            alter(
                operation,
                "add constraint %s check (%s is not null) not valid"
                    .formatted(check, NAMES.quote(column))));
        steps.add(validate(operation, check));
        steps.add(alter(operation, "alter column " + NAMES.quote(column) + SET_NOT_NULL));
        steps.add(dropConstraint(operation, check));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The name of a check that is there for a few steps. */
  private static String notNull(String column) {
    return "godwit_not_null_" + Integer.toHexString(column.hashCode());
  }

  @Override
  public List<Step> dropNotNull(Operation.DropNotNull operation) {
    List<Step> steps = plain(operation);
    steps.add(dropConstraint(operation, notNull(operation.column())));
    return steps;
  }

  @Override
  public List<Step> dropColumn(Operation.DropColumn operation) {
    return List.of(
        alter(operation, "drop column if exists " + NAMES.quote(operation.column().name())));
  }

  @Override
  public List<Step> createTable(Operation.CreateTable operation) {
    return plain(operation);
  }

  @Override
  public List<Step> dropTable(Operation.DropTable operation) {
    List<Step> steps = plain(operation);
    steps.set(
        steps.size() - 1,
        statement("drop table if exists " + NAMES.qualified(operation.table().name()), operation));
    return steps;
  }

  @Override
  public List<Step> renameTable(Operation.RenameTable operation) {
    return plain(operation);
  }

  @Override
  public List<Step> createSequence(Operation.CreateSequence operation) {
    return plain(operation);
  }

  @Override
  public List<Step> dropSequence(Operation.DropSequence operation) {
    return List.of(
        statement(
            "drop sequence if exists " + NAMES.qualified(operation.sequence().name()), operation));
  }

  @Override
  public List<Step> renameSequence(Operation.RenameSequence operation) {
    return plain(operation);
  }

  @Override
  public List<Step> alterSequence(Operation.AlterSequence operation) {
    return plain(operation);
  }

  @Override
  public List<Step> guard(Operation.Guard operation) {
    return plain(operation);
  }

  @Override
  public List<Step> insert(Operation.Insert operation) {
    return plain(operation);
  }

  @Override
  public List<Step> update(Operation.Update operation) {
    return plain(operation);
  }

  @Override
  public List<Step> delete(Operation.Delete operation) {
    return plain(operation);
  }

  @Override
  public List<Step> declared(Operation.Declared operation) {
    return plain(operation);
  }

  @Override
  public List<Step> sql(Operation.Sql operation) {
    return plain(operation).stream()
        .map(step -> isAlone(operation.statement().postgresql()) ? new Step.Alone(step) : step)
        .toList();
  }

  /** Whether PostgreSQL refuses the statement in a transaction. */
  /** Whether PostgreSQL executes a statement outside of transactions only. */
  static boolean isAlone(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.POSTGRESQL);
    String first = word(tokens, 0);
    String second = word(tokens, 1);
    return switch (first) {
      case "vacuum" -> true;
      case "create", "drop" ->
          second.equals("database") || second.equals("tablespace") || isConcurrent(tokens);
      case "alter" -> second.equals("system") || isConcurrent(tokens);
      case "reindex" ->
          Set.of("database", "schema", "system").contains(second) || isConcurrent(tokens);
      default -> false;
    };
  }

  private static boolean isConcurrent(List<SqlToken> tokens) {
    return tokens.stream().anyMatch(token -> token.is("concurrently"));
  }

  private static String word(List<SqlToken> tokens, int index) {
    return index < tokens.size() ? Identifiers.fold(tokens.get(index).text()) : "";
  }

  @Override
  public List<Step> run(Operation.Run operation) {
    return plain(operation);
  }
}

package dev.godwit.dialect;

import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The operations that add the constraints and indexes which a database lacks.
 *
 * @param before the schema without them
 * @param operations what adds them; foreign keys last
 */
public record Completion(Schema before, List<Operation> operations) {

  /** Copies. */
  public Completion {
    operations = List.copyOf(operations);
  }

  /**
   * What is missing of a schema.
   *
   * @param kept makes names as the database keeps and compares them
   */
  public static Completion of(
      Schema expected, List<SchemaDifference> differences, UnaryOperator<String> kept) {
    Schema before = expected;
    List<Operation> operations = new ArrayList<>();
    List<SchemaDifference> missing =
        differences.stream()
            .filter(it -> it.kind() == Kind.MISSING && it.part().isRule())
            .sorted(Comparator.comparing(it -> it.part() == Part.FOREIGN_KEY))
            .toList();
    for (SchemaDifference it : missing) {
      Table table = table(expected, it.table(), kept);
      Table rest = before.table(table.name());
      before =
          before.withTables(
              before.tables().replacing(table.name(), add(operations, table, rest, it, kept)));
    }
    return new Completion(before, operations);
  }

  /** The table that a difference is about. */
  public static Table table(Schema expected, String name, UnaryOperator<String> kept) {
    QualifiedName wanted = QualifiedName.parse(name);
    List<Table> like =
        expected.tables().stream()
            .filter(it -> kept.apply(it.name().name()).equals(kept.apply(wanted.name())))
            .toList();
    return like.stream()
        .filter(it -> it.name().schema().equals(wanted.schema()))
        .findFirst()
        .orElseGet(() -> like.get(0));
  }

  /** Adds the operation, and gives the table without what it adds. */
  private static Table add(
      List<Operation> operations,
      Table table,
      Table rest,
      SchemaDifference missing,
      UnaryOperator<String> kept) {
    switch (missing.part()) {
      case PRIMARY_KEY -> {
        operations.add(new Operation.AddPrimaryKey(table.name(), table.primaryKey().orElseThrow()));
        return rest.withPrimaryKey(Optional.empty());
      }
      case UNIQUE -> {
        var unique = find(table.uniqueConstraints(), missing, kept);
        operations.add(new Operation.AddUnique(table.name(), unique));
        return rest.withUniqueConstraints(rest.uniqueConstraints().without(unique.name()));
      }
      case FOREIGN_KEY -> {
        var key = find(table.foreignKeys(), missing, kept);
        operations.add(new Operation.AddForeignKey(table.name(), key));
        return rest.withForeignKeys(rest.foreignKeys().without(key.name()));
      }
      case CHECK -> {
        var check = find(table.checks(), missing, kept);
        operations.add(new Operation.AddCheck(table.name(), check));
        return rest.withChecks(rest.checks().without(check.name()));
      }
      case INDEX -> {
        var index = find(table.indexes(), missing, kept);
        operations.add(new Operation.CreateIndex(table.name(), index));
        return rest.withIndexes(rest.indexes().without(index.name()));
      }
      default -> throw new IllegalArgumentException("Not expected by any schema: " + missing);
    }
  }

  private static <T extends Named<String>> T find(
      NamedList<String, T> parts, SchemaDifference missing, UnaryOperator<String> kept) {
    return parts.stream()
        .filter(it -> kept.apply(it.name()).equals(kept.apply(missing.name())))
        .findFirst()
        .orElseThrow();
  }
}

package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Cost;
import dev.godwit.dialect.Cost.Lock;
import dev.godwit.dialect.Cost.Work;
import dev.godwit.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Which changes of a table take longer the more rows there are. */
final class SqliteCost {

  private SqliteCost() {}

  /**
   * What the change costs.
   *
   * @param edited the table after it
   * @param expected its statements
   */
  static Optional<Cost> of(EditedTable edited, List<Operation> operations, List<String> expected) {
    String table = edited.live().name();
    if (expected.stream().anyMatch(SqliteCost::writesRows)) {
      return Optional.of(new Cost(Work.WRITES, Lock.WRITERS, table));
    }
    boolean reads =
        edited.values().areTested()
            || operations.stream()
                .anyMatch(
                    it ->
                        it instanceof Operation.CreateIndex
                            || it instanceof Operation.AddForeignKey);
    return reads ? Optional.of(new Cost(Work.READS, Lock.WRITERS, table)) : Optional.empty();
  }

  private static boolean writesRows(String sql) {
    return sql.startsWith("insert ")
        || sql.contains(" drop column ")
        || (sql.startsWith("update ") && !sql.startsWith(TextChange.UPDATE));
  }
}

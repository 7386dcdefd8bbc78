package dev.godwit.spring;

import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.operation.Operations;
import java.util.List;
import java.util.function.Consumer;

/**
 * A history of one migration that was written in the test.
 *
 * @param history its name
 * @param entries the migration
 * @param upgrade what it does
 */
record HandMade(String history, List<Entry> entries, Consumer<Operations> upgrade)
    implements MigrationIndex {

  /** A history of this name that makes a table of the same name. */
  static HandMade making(String table) {
    return executing(table, "create table %s (id integer)".formatted(table));
  }

  /** A history of this name that executes a statement. */
  static HandMade executing(String history, String sql) {
    return new HandMade(
        history,
        List.of(Entry.committed("0001_" + history, "Makes " + history, "1")),
        op -> op.sql(sql));
  }

  @Override
  public Migration create(String revision) {
    return new Migration() {
      @Override
      public void upgrade(Operations op) {
        upgrade.accept(op);
      }

      @Override
      public void downgrade(Operations op) {
        op.sql("select 1");
      }
    };
  }
}

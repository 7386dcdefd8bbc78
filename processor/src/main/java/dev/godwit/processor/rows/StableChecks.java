package dev.godwit.processor.rows;

import dev.godwit.schema.NamedList;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;

/**
 * Keeps the checks of enums whose constants only stand in another order: the same values need no
 * other check.
 */
public final class StableChecks {

  private StableChecks() {}

  /** The model with the base's checks where they allow the same values. */
  public static Schema keep(Schema base, Schema model) {
    return model.withTables(
        NamedList.of(
            model.tables().stream()
                .map(
                    table ->
                        base.tables().find(table.name()).map(it -> keep(it, table)).orElse(table))
                .toList()));
  }

  private static Table keep(Table base, Table table) {
    return table.withChecks(
        NamedList.of(
            table.checks().stream()
                .map(
                    check ->
                        base.checks()
                            .find(check.name())
                            .filter(it -> isSame(it.condition(), check.condition()))
                            .orElse(check))
                .toList()));
  }

  private static boolean isSame(SqlText former, SqlText condition) {
    return AllowedValues.widens(former, condition) && AllowedValues.widens(condition, former);
  }
}

package dev.godwit.dialect.sqlite;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** ALTER TABLE is used where it works by rule, whether the table has rows or not. */
final class DirectChangeTest {

  private static final SqliteVersion NEW = new SqliteVersion(3, 54);
  private static final Column C = column("c", integer());

  private static boolean adds(Column column, Backfill... backfill) {
    return ColumnAddition.isPossible(
        new Operation.AddColumn(
            QualifiedName.of("t"), column, List.of(backfill).stream().findFirst()));
  }

  private static boolean drops(String columns, SqliteVersion version, Dependents dependents) {
    TableText text = TableTextParser.parse("create table t (" + columns + ")");
    LiveTable live =
        new LiveTable(
            "t",
            text,
            Map.of("ix", "create index ix on t (indexed) where partial > 0"),
            List.of(),
            Optional.empty());
    return UncopiedChange.of(
            List.of(new Operation.DropColumn(QualifiedName.of("t"), C)),
            live,
            Optional.empty(),
            new LiveDatabase(version, 1, dependents, /* sound= */ true))
        .isPresent();
  }

  private static boolean drops(String columns) {
    return drops(columns, NEW, new Dependents(List.of()));
  }

  @Test
  void columnIsAddedIfRowsNeedNoComputedValue() {
    assertThat(adds(C)).isTrue();
    assertThat(adds(C.defaultValue("7"))).isTrue();
    assertThat(adds(C.defaultValue("-1.5").notNull())).isTrue();
    assertThat(adds(C.defaultValue("null"))).isTrue();
  }

  @Test
  void columnIsNotAddedWhereOnlyEmptyTablesTakeIt() {
    assertThat(adds(C.notNull())).isFalse();
    assertThat(adds(C.defaultValue("null").notNull())).isFalse();
    assertThat(adds(C.defaultValue("current_timestamp"))).isFalse();
    assertThat(adds(C.defaultValue("(1 + 1)"))).isFalse();
    assertThat(adds(C.computed("a * 2"))).isFalse();
    assertThat(adds(C.identity())).isFalse();
    assertThat(adds(C.notNull(), backfill("7"))).isFalse();
  }

  @Test
  void columnIsDroppedIfNothingElseNamesIt() {
    assertThat(drops("a integer, c integer not null default 7 check (c > 0)")).isTrue();
    assertThat(drops("a integer, c integer references p (c)")).isTrue();
  }

  @Test
  void columnIsNotDroppedIfSomethingNamesIt() {
    assertThat(drops("a integer, c integer primary key")).isFalse();
    assertThat(drops("a integer, c integer unique")).isFalse();
    assertThat(drops("a integer, c integer, check (a > c)")).isFalse();
    assertThat(drops("a integer as (c + 1), c integer")).isFalse();
    assertThat(drops("a integer, c integer, foreign key (c) references p")).isFalse();
    Dependents view =
        new Dependents(
            List.of(new Dependents.Part("view", "v", "create view v as select C from t")));
    assertThat(drops("a integer, c integer", NEW, view)).isFalse();
  }

  @Test
  void olderVersionsDropNoColumn() {
    Dependents none = new Dependents(List.of());
    assertThat(drops("a integer, c integer", new SqliteVersion(3, 34), none)).isFalse();
    assertThat(drops("a integer, c integer", new SqliteVersion(3, 35), none)).isTrue();
  }
}

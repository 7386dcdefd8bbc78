package dev.godwit.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.dialect.sqlite.ClauseText.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)",
        "( a , b )",
        "(a integer primary key autoincrement, b text not null default 'x, ) y')",
        "(a varchar(20) default (1 + (2)), b numeric(10, 2) default -1 not null)",
        "(\"a, b\" integer, [c (d] text, `e``f` blob)",
        "(a, b, primary key (a desc, b collate nocase) on conflict ignore) without rowid, strict",
        "(a integer generated always as (b * 2) stored not null, b integer as (1))",
        "(a -- the a, first\n, b /* ) */)",
        "(a, b -- the last\n)",
        "(a references p (x) on delete set null on update set default not deferrable not null null)",
        "(a constraint n1 not null constraint n2 default null constraint n3 collate nocase unique)",
        "(a, constraint c check (a in (',', ')')), constraint u unique (a))",
        "(a unsigned big int(8, 2) default current_timestamp check (a > 0))"
      })
  void everyCharacterIsKept(String text) {
    assertThat(TableTextParser.parse("CREATE TABLE t " + text).create("t"))
        .isEqualTo("create table t " + text);
  }

  private static ColumnText column(String definition) {
    return TableTextParser.parse("create table t (" + definition + ")").columns().get(0);
  }

  private static List<Kind> kinds(String definition) {
    return column(definition).clauses().stream().map(ClauseText::kind).toList();
  }

  @Test
  void clausesAreToldApart() {
    assertThat(
            kinds(
                "a integer constraint pk primary key desc autoincrement not null unique check (a > 0)"
                    + " default null collate nocase references p (x) on delete set null as (1)"))
        .containsExactly(
            Kind.PRIMARY_KEY,
            Kind.NOT_NULL,
            Kind.UNIQUE,
            Kind.CHECK,
            Kind.DEFAULT,
            Kind.COLLATE,
            Kind.FOREIGN_KEY,
            Kind.GENERATED);
  }

  @Test
  void keywordsWithinAClauseBeginNoOther() {
    assertThat(kinds("a text default 'x' collate \"unique\"")).hasSize(2);
    assertThat(kinds("a text references \"check\" on update set default not deferrable"))
        .containsExactly(Kind.FOREIGN_KEY);
    assertThat(kinds("a text default + 5 null")).containsExactly(Kind.DEFAULT, Kind.NULL);
    assertThat(kinds("a text constraint \"unique\" check (a)")).containsExactly(Kind.CHECK);
  }

  @Test
  void typesMayHaveManyWordsAndNumbers() {
    assertThat(column("a unsigned big int (8, 2) not null").type())
        .isEqualTo(" unsigned big int (8, 2)");
    assertThat(column("a").type()).isEmpty();
    assertThat(column("a default 1").type()).isEmpty();
  }

  @Test
  void onlyAnIntegerKeyIsTheRowid() {
    assertThat(rowidAlias("id integer primary key")).isTrue();
    assertThat(rowidAlias("id INTEGER, primary key (id)")).isTrue();
    assertThat(rowidAlias("id integer, primary key (id desc)")).isTrue();
    assertThat(rowidAlias("id integer primary key desc")).isFalse();
    assertThat(rowidAlias("id bigint primary key")).isFalse();
    assertThat(rowidAlias("id integer, b integer, primary key (id, b)")).isFalse();
  }

  private static boolean rowidAlias(String columns) {
    return TableTextParser.parse("create table t (" + columns + ")").rowidAlias().isPresent();
  }

  @Test
  void optionsInCommentsDoNotCount() {
    TableText table = TableTextParser.parse("create table t (a -- strict, without rowid\n)");
    assertThat(table.isStrict()).isFalse();
    assertThat(table.hasRowid()).isTrue();
  }
}

package dev.godwit.processor.snapshot;

import static dev.godwit.schema.Definitions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.schema.ForeignKey.Action;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

  private static final Table ORDER =
      Table.of(
          "sales.\"Order \"\"x\"\"\"",
          column("id", bigint()).identity(),
          column("user", varchar(20)).notNull().defaultValue("'it''s'").comment("a\nb\\c"),
          column("total", decimal(10, 2)).computed(onPostgresql("a").onSqlite("b")),
          column("place", nativeType(onPostgresql("point").onSqlite("text"))),
          column("tags", array(varchar(9))),
          column("at", timestamptz(6)),
          primaryKey("order_pkey", "id"),
          unique("uk", "user", "total"),
          foreignKey("fk", "id")
              .references("t", "id")
              .onDelete(Action.SET_NULL)
              .onUpdate(Action.NO_ACTION),
          foreignKey("fk2", "id").references("s.t", "id").onUpdate(Action.SET_DEFAULT),
          check("ck", "total > 0"),
          index("ix", descending("user"), ascending("id")).makeUnique(),
          comment("orders # of all kinds"));

  private static final Table T =
      Table.of(
          "t",
          column("id", bigint()),
          column("Name", varchar(9)),
          row("id", -7),
          row("Name", "it's\n#1").with("id", 0));

  private static final Snapshot SAMPLE =
      new Snapshot(
          new Schema(
              NamedList.of(List.of(ORDER, T)),
              NamedList.of(List.of(sequence("t_seq").start(7).increment(-50)))),
          new Hints(
              Map.of(ORDER.name(), "com.acme.Order"),
              Map.of(new TableMember(ORDER.name(), "id"), "Order.id"),
              Map.of(QualifiedName.of("t_seq"), "com.acme.T"),
              Map.of(
                  new TableRow(T.name(), T.rows().asList().get(0).key()), "com.acme.T(generator)")),
          new TreeMap<>(Map.of("0001_a", List.of(), "0002_b", List.of("0001_a", "0001_c"))),
          new Recollection(
              Set.of("com.acme.Wallet$Cents"),
              Map.of("com.acme.Grade", Map.of("LOW", "it's", "HIGH", "-1"))));

  @Test
  void everyFactHasItsLine() {
    assertThat(SnapshotWriter.write(SAMPLE))
        .isEqualTo(
            """
            godwit-snapshot 1
            check sales."Order ""x""\".ck 'total > 0'
            column sales."Order ""x""\".at timestamptz(6)
            column sales."Order ""x""\".id bigint not null identity  # Order.id
            column sales."Order ""x""\".place native(postgresql 'point' sqlite 'text')
            column sales."Order ""x""\".tags array(varchar(9))
            column sales."Order ""x""\".total decimal(10,2) computed postgresql 'a' sqlite 'b'
            column sales."Order ""x""\".user varchar(20) not null default '''it''''s''' comment 'a\\nb\\\\c'
            column t."Name" varchar(9)
            column t.id bigint
            converter com.acme.Wallet$Cents
            enum com.acme.Grade HIGH '-1' LOW 'it''s'
            foreign-key sales."Order ""x""\".fk (id) -> t (id) on delete set null
            foreign-key sales."Order ""x""\".fk2 (id) -> s.t (id) on update set default
            index sales."Order ""x""\".ix (user desc, id) unique
            primary-key sales."Order ""x""\".order_pkey (id)
            revision 0001_a
            revision 0002_b after 0001_a 0001_c
            row t ("Name" 'it''s\\n#1') (id 0)
            row t (id -7)                                           # com.acme.T(generator)
            sequence t_seq start 7 increment -50                    # com.acme.T
            table sales."Order ""x""\" comment 'orders # of all kinds' # com.acme.Order
            table t
            unique sales."Order ""x""\".uk (user, total)
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    String text = SnapshotWriter.write(SAMPLE);

    assertThat(SnapshotParser.parse(text)).isEqualTo(SAMPLE);
    assertThat(SnapshotParser.parse(text.replace("\n", "\r\n"))).isEqualTo(SAMPLE);
    assertThat(SnapshotWriter.write(SnapshotParser.parse(text))).isEqualTo(text);
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> SnapshotParser.parse("godwit-snapshot 2\n"))
        .isInstanceOf(SnapshotException.class)
        .hasMessage(
            "schema.snapshot begins with 'godwit-snapshot 2', but this release reads"
                + " 'godwit-snapshot 1'. Restore the file from git, or use the release that wrote"
                + " it.");
  }

  @Test
  void aDamagedLineIsNamed() {
    assertThatThrownBy(() -> SnapshotParser.parse("godwit-snapshot 1\ntable t\ncolumn t.id\n"))
        .hasMessage(
            "Line 3 of schema.snapshot cannot be read: 'column t.id'. A word is expected at its"
                + " end. Restore the file from git.");
    assertThatThrownBy(() -> SnapshotParser.parse("godwit-snapshot 1\nfoo t\n"))
        .hasMessage(
            "Line 2 of schema.snapshot cannot be read: 'foo t'. 'foo' is no kind of fact. Restore"
                + " the file from git.");
    assertThatThrownBy(
            () -> SnapshotParser.parse("godwit-snapshot 1\ntable t\ncolumn t.id integer x\n"))
        .hasMessage(
            "Line 3 of schema.snapshot cannot be read: 'column t.id integer x'. Nothing is expected"
                + " before 'x'. Restore the file from git.");
    assertThatThrownBy(() -> SnapshotParser.parse("godwit-snapshot 1\ncheck t.c 'a\n"))
        .hasMessage(
            "Line 2 of schema.snapshot cannot be read: 'check t.c 'a'. The quote is not closed."
                + " Restore the file from git.");
  }

  @Test
  void aColumnWithoutItsTableIsNamed() {
    assertThatThrownBy(() -> SnapshotParser.parse("godwit-snapshot 1\ncolumn t.id integer\n"))
        .hasMessage(
            "schema.snapshot defines 't.id', but no line says 'table t'. Restore the file from"
                + " git.");
  }

  @Test
  void aKeyWithoutItsColumnIsNamed() {
    assertThatThrownBy(
            () -> SnapshotParser.parse("godwit-snapshot 1\ntable t\nprimary-key t.pk (id)\n"))
        .hasMessage(
            "schema.snapshot contradicts itself: 'pk' names the column 'id', which table 't' does"
                + " not have. It has []. Restore the file from git.");
  }

  @Test
  void bothSidesOfMergeAreReadApart() {
    List<Snapshot> sides =
        SnapshotParser.sides(
            """
            godwit-snapshot 1
            <<<<<<< HEAD
            revision a
            table a
            ||||||| ancestor
            table gone
            =======
            revision b
            table b
            >>>>>>> other
            table c
            """);

    assertThat(sides).extracting(it -> it.revisions().firstKey()).containsExactly("a", "b");
  }

  @Test
  void linesOfOneSideKeepTheirNumbers() {
    assertThatThrownBy(
            () ->
                SnapshotParser.sides(
                    "godwit-snapshot 1\n<<<<<<< HEAD\ntable a\n=======\ntabel b\n>>>>>>> x\n"))
        .hasMessageStartingWith("Line 5 of schema.snapshot cannot be read: 'tabel b'.");
  }

  @Test
  void namesAreQualifiedAndQuotedAsInSql() {
    Snapshot snapshot =
        SnapshotParser.parse("godwit-snapshot 1\ntable \"a.b\".c\ncolumn \"a.b\".c.\"X\" text\n");

    assertThat(snapshot.schema())
        .isEqualTo(
            Schema.of(Table.of(new QualifiedName("a.b", "c"), List.of(column("X", text())))));
  }
}

package dev.godwit.processor.evolution;

import java.util.List;

/**
 * Something beside a table of the application that is none of Godwit's: another tool has made it,
 * and it names the table and one of its columns.
 */
sealed interface Neighbour {

  /** What the names of all neighbours begin with. */
  String PREFIX = "around_";

  /**
   * The table and the column that it names, as they stand in SQL at one moment.
   *
   * @param table qualified, in quotes
   * @param column in quotes
   */
  record Place(boolean isSqlite, String table, String column) {}

  /** Tells apart the neighbours of one kind. */
  int number();

  /** The statements that make it. */
  List<String> made(Place place);

  /** The statements before {@link #seen}, in its transaction, which is taken back. */
  default List<String> touched(Place place) {
    return List.of();
  }

  /** A query for what must not change: what it says, does or refers to. */
  String seen(Place place);

  /** The statements that take it away. */
  List<String> removed(Place place);

  /** A view, and another that reads it. */
  record View(int number) implements Neighbour {

    @Override
    public List<String> made(Place place) {
      return List.of(
          "create view around_view_%d (value) as select %s from %s"
              .formatted(number, place.column(), place.table()),
          "create view around_view_of_%d (value) as select value from around_view_%d"
              .formatted(number, number));
    }

    @Override
    public String seen(Place place) {
      return "select value from around_view_of_%d".formatted(number);
    }

    @Override
    public List<String> removed(Place place) {
      return List.of(
          "drop view around_view_of_%d".formatted(number),
          "drop view around_view_%d".formatted(number));
    }
  }

  /** A trigger that notes when the column is written. */
  record Trigger(int number) implements Neighbour {

    @Override
    public List<String> made(Place place) {
      String head =
          "create trigger around_trigger_%d after update of %s on %s for each row when (new.%s is not null) "
              .formatted(number, place.column(), place.table(), place.column());
      String note = "insert into around_notes_%d values (1)".formatted(number);
      String notes = "create table around_notes_%d (note integer)".formatted(number);
      return place.isSqlite()
          ? List.of(notes, head + "begin " + note + "; end")
          : List.of(
              notes,
              "create function around_note_%d() returns trigger language plpgsql as $$ begin %s; return null; end $$"
                  .formatted(number, note),
              head + "execute function around_note_%d()".formatted(number));
    }

    @Override
    public List<String> touched(Place place) {
      return List.of(
          "update %s set %s = %s".formatted(place.table(), place.column(), place.column()));
    }

    /** Each row that has a value is noted, now and by nothing that the migration did. */
    @Override
    public String seen(Place place) {
      return "select (select count(*) from around_notes_%d) - (select count(%s) from %s)"
          .formatted(number, place.column(), place.table());
    }

    @Override
    public List<String> removed(Place place) {
      String notes = "drop table around_notes_%d".formatted(number);
      return place.isSqlite()
          ? List.of("drop trigger around_trigger_%d".formatted(number), notes)
          : List.of("drop function around_note_%d cascade".formatted(number), notes);
    }
  }

  /** A table of which each new row writes into the application's table, by trigger or rule. */
  record Writer(int number) implements Neighbour {

    @Override
    public List<String> made(Place place) {
      String update =
          "update %s set %s = null where %s is null"
              .formatted(place.table(), place.column(), place.column());
      return List.of(
          "create table around_inbox_%d (note integer)".formatted(number),
          (place.isSqlite()
                  ? "create trigger around_writer_%d after insert on around_inbox_%d begin %s; end"
                  : "create rule around_writer_%d as on insert to around_inbox_%d do also %s")
              .formatted(number, number, update));
    }

    @Override
    public List<String> touched(Place place) {
      return List.of("insert into around_inbox_%d values (1)".formatted(number));
    }

    @Override
    public String seen(Place place) {
      return "select note from around_inbox_%d".formatted(number);
    }

    @Override
    public List<String> removed(Place place) {
      return List.of("drop table around_inbox_%d".formatted(number));
    }
  }

  /** An index of some of the rows. */
  record PartialIndex(int number) implements Neighbour {

    @Override
    public List<String> made(Place place) {
      return List.of(
          "create index around_index_%d on %s (%s) where %s is not null"
              .formatted(number, place.table(), place.column(), place.column()));
    }

    @Override
    public String seen(Place place) {
      return place.isSqlite()
          ? "select i.name, x.name, m.sql like '%% where %%is not null' from sqlite_master m, pragma_index_list('%s') i, pragma_index_info(i.name) x where i.name = 'around_index_%d' and m.name = i.name and i.partial"
              .formatted(unquoted(place.table()), number)
              .replace("x.name", "x.name = " + literal(place.column()))
          : "select c.relname, a.attname = %s, pg_get_expr(x.indpred, x.indrelid) like '%%IS NOT NULL%%' from pg_index x join pg_class c on c.oid = x.indexrelid join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0] where c.relname = 'around_index_%d' and x.indrelid = '%s'::regclass"
              .formatted(literal(place.column()), number, place.table());
    }

    @Override
    public List<String> removed(Place place) {
      String schema =
          place.table().contains(".")
              ? place.table().substring(0, place.table().indexOf('.') + 1)
              : "";
      return List.of("drop index %saround_index_%d".formatted(schema, number));
    }
  }

  /** A table that refers to the key, and goes with its rows. */
  record Referrer(int number) implements Neighbour {

    @Override
    public List<String> made(Place place) {
      String name = "around_referrer_" + number;
      String references =
          "references %s (%s) on delete cascade".formatted(place.table(), place.column());
      String rows = "select %s as reference from %s".formatted(place.column(), place.table());
      return place.isSqlite()
          ? List.of(
              "create table %s (reference %s)".formatted(name, references),
              "insert into %s %s".formatted(name, rows))
          : List.of(
              "create table %s as %s".formatted(name, rows),
              "alter table %s add foreign key (reference) %s".formatted(name, references));
    }

    @Override
    public String seen(Place place) {
      String action =
          place.isSqlite()
              ? "select count(*) from pragma_foreign_key_list('around_referrer_%d') where \"table\" = '%s' collate nocase and \"to\" = %s collate nocase and on_delete = 'CASCADE'"
                  .formatted(number, unquoted(place.table()), literal(place.column()))
              : "select count(*) from pg_constraint where conrelid = 'around_referrer_%d'::regclass and confrelid = '%s'::regclass and confdeltype = 'c'"
                  .formatted(number, place.table());
      return "select reference, (%s) from around_referrer_%d join %s on %s = reference"
          .formatted(action, number, place.table(), place.column());
    }

    @Override
    public List<String> removed(Place place) {
      return List.of("drop table around_referrer_" + number);
    }
  }

  private static String unquoted(String name) {
    return name.substring(1, name.length() - 1);
  }

  private static String literal(String quoted) {
    return "'" + unquoted(quoted) + "'";
  }
}

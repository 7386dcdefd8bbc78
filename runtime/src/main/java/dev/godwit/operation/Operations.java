package dev.godwit.operation;

import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableComment;
import dev.godwit.schema.TableElement;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a migration's body calls: it writes the steps down, in order, and executes none.
 *
 * <p>Drops come in two forms: by name, which is looked up in the schema so far, and with the whole
 * definition, for where that schema is not known. All names are written as the database stores
 * them; tables and sequences may be qualified, as in {@code "sales.order"}.
 */
public final class Operations {

  private final List<Operation> recorded;
  private final Optional<SchemaEditor> schema;
  private final boolean isDeclaring;

  private Operations(List<Operation> recorded, Optional<SchemaEditor> schema, boolean isDeclaring) {
    this.recorded = recorded;
    this.schema = schema;
    this.isDeclaring = isDeclaring;
  }

  /**
   * A recorder that holds every step against the schema so far.
   *
   * @param before the schema that the first step meets
   */
  public static Operations on(Schema before) {
    return new Operations(
        new ArrayList<>(), Optional.of(new SchemaEditor(before)), /* isDeclaring= */ false);
  }

  /** A recorder that knows no schema: drops must carry the whole definition. */
  public static Operations unchecked() {
    return new Operations(new ArrayList<>(), Optional.empty(), /* isDeclaring= */ false);
  }

  /** The steps so far. */
  public List<Operation> recorded() {
    return List.copyOf(recorded);
  }

  /**
   * The schema after the steps so far.
   *
   * @throws IllegalStateException if this recorder knows no schema
   */
  public Schema schema() {
    return schema
        .map(SchemaEditor::schema)
        .orElseThrow(() -> new IllegalStateException("This recorder knows no schema."));
  }

  /** The table of this name after the steps so far; empty if there is none, or none is known. */
  public Optional<Table> table(QualifiedName name) {
    return schema.flatMap(editor -> editor.find(name));
  }

  /**
   * Adds a step.
   *
   * @throws SchemaException if it does not fit the schema so far
   */
  public void add(Operation operation) {
    if (isDeclaring && !(operation instanceof Operation.SchemaChange)) {
      throw new SchemaException("Only a change of the schema can be declared.");
    }
    schema.ifPresent(operation::applyTo);
    recorded.add(
        isDeclaring ? new Operation.Declared((Operation.SchemaChange) operation) : operation);
  }

  /** Creates a table with these columns, keys, checks and indexes. */
  public void createTable(String table, TableElement... elements) {
    add(new Operation.CreateTable(Table.of(table, elements)));
  }

  /** Drops a table with its rows. */
  public void dropTable(String table) {
    add(new Operation.DropTable(known("dropTable").table(QualifiedName.parse(table))));
  }

  /** Drops a table, of which this is the whole definition, with its rows. */
  public void dropTable(String table, TableElement... elements) {
    add(new Operation.DropTable(Table.of(table, elements)));
  }

  /** Renames a table; foreign keys to it follow. */
  public void renameTable(String from, String to) {
    add(new Operation.RenameTable(QualifiedName.parse(from), QualifiedName.parse(to)));
  }

  /** Changes a table's comment; empty for none. */
  public void commentOnTable(String table, String from, String to) {
    add(
        new Operation.CommentOnTable(
            QualifiedName.parse(table), new TableComment(from), new TableComment(to)));
  }

  /** Adds a column; rows that exist take NULL in it, or its default. */
  public void addColumn(String table, Column column) {
    add(new Operation.AddColumn(QualifiedName.parse(table), column, Optional.empty()));
  }

  /** Adds a column; rows that exist take the backfill in it. */
  public void addColumn(String table, Column column, Backfill backfill) {
    add(new Operation.AddColumn(QualifiedName.parse(table), column, Optional.of(backfill)));
  }

  /** Drops a column with its values. */
  public void dropColumn(String table, String column) {
    QualifiedName name = QualifiedName.parse(table);
    add(new Operation.DropColumn(name, known("dropColumn").table(name).column(column)));
  }

  /** Drops a column, of which this is the whole definition, with its values. */
  public void dropColumn(String table, Column column) {
    add(new Operation.DropColumn(QualifiedName.parse(table), column));
  }

  /** Renames a column; keys, indexes and foreign keys to it follow. */
  public void renameColumn(String table, String from, String to) {
    add(new Operation.RenameColumn(QualifiedName.parse(table), from, to));
  }

  /** Changes a column's type; the database converts the values. */
  public void alterType(String table, String column, ColumnType from, ColumnType to) {
    add(new Operation.AlterType(QualifiedName.parse(table), column, from, to, Optional.empty()));
  }

  /** Changes a column's type and computes the values anew. */
  public void alterType(
      String table, String column, ColumnType from, ColumnType to, Conversion conversion) {
    add(
        new Operation.AlterType(
            QualifiedName.parse(table), column, from, to, Optional.of(conversion)));
  }

  /** Forbids NULL in a column; no row may hold it. */
  public void setNotNull(String table, String column) {
    add(new Operation.SetNotNull(QualifiedName.parse(table), column, Optional.empty()));
  }

  /** Forbids NULL in a column; rows that hold it take the backfill. */
  public void setNotNull(String table, String column, Backfill backfill) {
    add(new Operation.SetNotNull(QualifiedName.parse(table), column, Optional.of(backfill)));
  }

  /** Allows NULL in a column. */
  public void dropNotNull(String table, String column) {
    add(new Operation.DropNotNull(QualifiedName.parse(table), column));
  }

  /** Changes a column's default, identity or computation. */
  public void alterValue(String table, String column, ColumnValue from, ColumnValue to) {
    add(new Operation.AlterValue(QualifiedName.parse(table), column, from, to));
  }

  /** Changes a column's comment; empty for none. */
  public void commentOnColumn(String table, String column, String from, String to) {
    add(new Operation.CommentOnColumn(QualifiedName.parse(table), column, from, to));
  }

  /** Adds a primary key. */
  public void addPrimaryKey(String table, PrimaryKey key) {
    add(new Operation.AddPrimaryKey(QualifiedName.parse(table), key));
  }

  /** Drops the primary key. */
  public void dropPrimaryKey(String table) {
    QualifiedName name = QualifiedName.parse(table);
    PrimaryKey key =
        known("dropPrimaryKey")
            .table(name)
            .primaryKey()
            .orElseThrow(
                () -> new SchemaException("Table '" + table + "' has no primary key here."));
    add(new Operation.DropPrimaryKey(name, key));
  }

  /** Drops the primary key, of which this is the whole definition. */
  public void dropPrimaryKey(String table, PrimaryKey key) {
    add(new Operation.DropPrimaryKey(QualifiedName.parse(table), key));
  }

  /** Adds a foreign key. */
  public void addForeignKey(String table, ForeignKey key) {
    add(new Operation.AddForeignKey(QualifiedName.parse(table), key));
  }

  /** Drops a foreign key. */
  public void dropForeignKey(String table, String key) {
    QualifiedName name = QualifiedName.parse(table);
    NamedList<String, ForeignKey> keys = known("dropForeignKey").table(name).foreignKeys();
    add(new Operation.DropForeignKey(name, part("foreign key", key, keys)));
  }

  /** Drops a foreign key, of which this is the whole definition. */
  public void dropForeignKey(String table, ForeignKey key) {
    add(new Operation.DropForeignKey(QualifiedName.parse(table), key));
  }

  /** Adds a unique constraint. */
  public void addUnique(String table, UniqueConstraint constraint) {
    add(new Operation.AddUnique(QualifiedName.parse(table), constraint));
  }

  /** Drops a unique constraint. */
  public void dropUnique(String table, String constraint) {
    QualifiedName name = QualifiedName.parse(table);
    NamedList<String, UniqueConstraint> constraints =
        known("dropUnique").table(name).uniqueConstraints();
    add(new Operation.DropUnique(name, part("unique constraint", constraint, constraints)));
  }

  /** Drops a unique constraint, of which this is the whole definition. */
  public void dropUnique(String table, UniqueConstraint constraint) {
    add(new Operation.DropUnique(QualifiedName.parse(table), constraint));
  }

  /** Adds a check constraint. */
  public void addCheck(String table, Check check) {
    add(new Operation.AddCheck(QualifiedName.parse(table), check));
  }

  /** Drops a check constraint. */
  public void dropCheck(String table, String check) {
    QualifiedName name = QualifiedName.parse(table);
    NamedList<String, Check> checks = known("dropCheck").table(name).checks();
    add(new Operation.DropCheck(name, part("check constraint", check, checks)));
  }

  /** Drops a check constraint, of which this is the whole definition. */
  public void dropCheck(String table, Check check) {
    add(new Operation.DropCheck(QualifiedName.parse(table), check));
  }

  /** Renames the primary key, a foreign key, a unique constraint or a check. */
  public void renameConstraint(String table, String from, String to) {
    add(new Operation.RenameConstraint(QualifiedName.parse(table), from, to));
  }

  /** Creates an index. */
  public void createIndex(String table, Index index) {
    add(new Operation.CreateIndex(QualifiedName.parse(table), index));
  }

  /** Drops an index. */
  public void dropIndex(String table, String index) {
    QualifiedName name = QualifiedName.parse(table);
    NamedList<String, Index> indexes = known("dropIndex").table(name).indexes();
    add(new Operation.DropIndex(name, part("index", index, indexes)));
  }

  /** Drops an index, of which this is the whole definition. */
  public void dropIndex(String table, Index index) {
    add(new Operation.DropIndex(QualifiedName.parse(table), index));
  }

  /** Renames an index. */
  public void renameIndex(String table, String from, String to) {
    add(new Operation.RenameIndex(QualifiedName.parse(table), from, to));
  }

  /** Inserts a row that the table must hold from now on, unless one of its key is there. */
  public void addRow(String table, Row row) {
    add(new Operation.AddRow(QualifiedName.parse(table), row));
  }

  /** Deletes a row that the table need not hold any more, whatever it holds beside its key. */
  public void dropRow(String table, Row row) {
    add(new Operation.DropRow(QualifiedName.parse(table), row));
  }

  /** Changes what a row begins with; one that the application has changed stays as it is. */
  public void changeRow(String table, Row from, Row to) {
    add(new Operation.ChangeRow(QualifiedName.parse(table), from, to));
  }

  /** Creates a sequence. */
  public void createSequence(Sequence sequence) {
    add(new Operation.CreateSequence(sequence));
  }

  /** Drops a sequence with its counter. */
  public void dropSequence(String sequence) {
    add(new Operation.DropSequence(known("dropSequence").sequence(QualifiedName.parse(sequence))));
  }

  /** Drops a sequence, of which this is the whole definition, with its counter. */
  public void dropSequence(Sequence sequence) {
    add(new Operation.DropSequence(sequence));
  }

  /** Renames a sequence. */
  public void renameSequence(String from, String to) {
    add(new Operation.RenameSequence(QualifiedName.parse(from), QualifiedName.parse(to)));
  }

  /** Changes a sequence's first value or step. */
  public void alterSequence(Sequence from, Sequence to) {
    add(new Operation.AlterSequence(from, to));
  }

  /**
   * Refuses to go on if rows are in the way of what follows.
   *
   * @param table the table that holds the rows
   * @param rule what they must obey, in words for people
   * @param offending a query for the number of rows that do not: {@code select count(*) from …}
   */
  public void guard(String table, String rule, String offending) {
    guard(table, rule, SqlText.of(offending));
  }

  /** Refuses to go on if rows are in the way of what follows, found by a query of each database. */
  public void guard(String table, String rule, SqlText offending) {
    add(new Operation.Guard(QualifiedName.parse(table), rule, offending));
  }

  /**
   * Inserts a row of data: {@code op.insert("country", row("code", "NZ").with("name",
   * "Aotearoa"))}. Its downgrade is {@link #delete} by the key.
   */
  public void insert(String table, Row row) {
    add(new Operation.Insert(QualifiedName.parse(table), row));
  }

  /**
   * Changes rows of data.
   *
   * @param where what the rows hold that are changed: {@code row("code", "NZ")}
   * @param to what they hold then
   */
  public void update(String table, Row where, Row to) {
    add(new Operation.Update(QualifiedName.parse(table), where, to));
  }

  /**
   * Deletes rows of data.
   *
   * @param where what the rows hold that go: {@code row("code", "NZ")}
   */
  public void delete(String table, Row where) {
    add(new Operation.Delete(QualifiedName.parse(table), where));
  }

  /**
   * A recorder that says what SQL or Java code of this migration does to the schema: {@code
   * op.declare().addColumn(…)}. What it records does nothing on the database itself.
   */
  public Operations declare() {
    return new Operations(recorded, schema, /* isDeclaring= */ true);
  }

  /** Executes one SQL statement, the same on every database. */
  public Code sql(String statement) {
    return sql(SqlText.of(statement));
  }

  /** Executes one SQL statement, spelled for each database. */
  public Code sql(SqlText statement) {
    add(new Operation.Sql(statement, Reach.ANYTHING));
    return new Code(recorded.size() - 1);
  }

  /** Runs Java code on the migration's connection, inside its transaction. */
  public Code run(JavaStep step) {
    add(new Operation.Run(step, Reach.ANYTHING));
    return new Code(recorded.size() - 1);
  }

  /** A step that Godwit cannot look into. */
  public final class Code {

    private final int place;

    private Code(int place) {
      this.place = place;
    }

    /**
     * Says that the step has to do with these tables and sequences alone, and not with anything:
     * branches of the history that have to do with others may then be applied in any order.
     */
    public void touches(String... names) {
      Reach reach = Reach.of(names);
      recorded.set(
          place,
          recorded.get(place) instanceof Operation.Sql sql
              ? new Operation.Sql(sql.statement(), reach)
              : new Operation.Run(((Operation.Run) recorded.get(place)).step(), reach));
    }
  }

  private SchemaEditor known(String call) {
    return schema.orElseThrow(
        () ->
            new SchemaException(
                call + " by name needs to know the schema. Give the whole definition."));
  }

  private static <T extends Named<String>> T part(
      String kind, String name, NamedList<String, T> parts) {
    return parts
        .find(name)
        .orElseThrow(
            () ->
                new SchemaException(
                    "The %s '%s' does not exist at this point. There is %s."
                        .formatted(kind, name, parts.names())));
  }
}

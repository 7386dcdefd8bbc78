package dev.godwit.operation;

import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
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
import dev.godwit.schema.UniqueConstraint;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a migration. Drops carry the whole definition and alterations both sides, so that
 * undoing is mechanical.
 */
public sealed interface Operation {

  /** Calls the visitor's method for this operation. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Makes this change to the schema.
   *
   * @throws SchemaException if the operation does not fit the schema
   */
  void applyTo(SchemaEditor schema);

  /**
   * The schema after this operation on {@code schema}.
   *
   * @throws SchemaException if the operation does not fit the schema
   */
  default Schema applyTo(Schema schema) {
    SchemaEditor editor = new SchemaEditor(schema);
    applyTo(editor);
    return editor.schema();
  }

  /** An operation that changes the schema, and can be undone. */
  sealed interface SchemaChange extends Operation {

    /** The operation that takes this one back; its inverse is this one, but for lost data. */
    SchemaChange inverse();
  }

  /** A change of one table that exists and keeps its name. */
  sealed interface TableAlteration extends SchemaChange {

    /** The table. */
    QualifiedName table();
  }

  /** An operation on the data, or one that Godwit cannot look into. */
  sealed interface DataStep extends Operation {

    @Override
    default void applyTo(SchemaEditor schema) {
      // Rows are no part of a schema.
    }
  }

  /** One method for each operation. */
  interface Visitor<R> {
    R createTable(CreateTable operation);

    R dropTable(DropTable operation);

    R renameTable(RenameTable operation);

    R commentOnTable(CommentOnTable operation);

    R addColumn(AddColumn operation);

    R dropColumn(DropColumn operation);

    R renameColumn(RenameColumn operation);

    R alterType(AlterType operation);

    R setNotNull(SetNotNull operation);

    R dropNotNull(DropNotNull operation);

    R alterValue(AlterValue operation);

    R commentOnColumn(CommentOnColumn operation);

    R addPrimaryKey(AddPrimaryKey operation);

    R dropPrimaryKey(DropPrimaryKey operation);

    R addForeignKey(AddForeignKey operation);

    R dropForeignKey(DropForeignKey operation);

    R addUnique(AddUnique operation);

    R dropUnique(DropUnique operation);

    R addCheck(AddCheck operation);

    R dropCheck(DropCheck operation);

    R renameConstraint(RenameConstraint operation);

    R createIndex(CreateIndex operation);

    R dropIndex(DropIndex operation);

    R renameIndex(RenameIndex operation);

    R addRow(AddRow operation);

    R dropRow(DropRow operation);

    R changeRow(ChangeRow operation);

    R createSequence(CreateSequence operation);

    R dropSequence(DropSequence operation);

    R renameSequence(RenameSequence operation);

    R alterSequence(AlterSequence operation);

    R guard(Guard operation);

    R insert(Insert operation);

    R update(Update operation);

    R delete(Delete operation);

    R declared(Declared operation);

    R sql(Sql operation);

    R run(Run operation);
  }

  /** Creates a table with everything on it. */
  record CreateTable(Table table) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.add(table);
    }

    @Override
    public DropTable inverse() {
      return new DropTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createTable(this);
    }
  }

  /** Drops a table with its rows. */
  record DropTable(Table table) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("table", table.name(), table, schema.table(table.name()));
      schema.removeTable(table.name());
    }

    @Override
    public CreateTable inverse() {
      return new CreateTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropTable(this);
    }
  }

  /** Renames a table; foreign keys to it follow. */
  record RenameTable(QualifiedName from, QualifiedName to) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.renameTable(from, to);
    }

    @Override
    public RenameTable inverse() {
      return new RenameTable(to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameTable(this);
    }
  }

  /** Changes a table's comment. */
  record CommentOnTable(QualifiedName table, TableComment from, TableComment to)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("comment of table", table, from, schema.table(table).comment());
      schema.change(table, it -> it.withComment(to));
    }

    @Override
    public CommentOnTable inverse() {
      return new CommentOnTable(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.commentOnTable(this);
    }
  }

  /**
   * Adds a column.
   *
   * @param backfill what rows that exist take in it; they take NULL, or the default, without
   */
  record AddColumn(QualifiedName table, Column column, Optional<Backfill> backfill)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withColumns(it.columns().with(column)));
    }

    @Override
    public DropColumn inverse() {
      return new DropColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addColumn(this);
    }
  }

  /** Drops a column with its values. */
  record DropColumn(QualifiedName table, Column column) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("column", column.name(), column, schema.table(table).column(column.name()));
      schema.change(table, it -> it.withColumns(it.columns().without(column.name())));
    }

    /** Adds the column again; where it is NOT NULL, rows take a neutral value: the data is gone. */
    @Override
    public AddColumn inverse() {
      boolean needsValue = !column.nullable() && column.value().equals(ColumnValue.GIVEN);
      return new AddColumn(
          table,
          column,
          needsValue ? Optional.of(NeutralValue.of(column.type())) : Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropColumn(this);
    }
  }

  /** Renames a column; keys, indexes and foreign keys to it follow. */
  record RenameColumn(QualifiedName table, String from, String to) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.renameColumn(table, from, to);
    }

    @Override
    public RenameColumn inverse() {
      return new RenameColumn(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameColumn(this);
    }
  }

  /**
   * Changes a column's type.
   *
   * @param conversion how the values follow, where the database cannot know
   */
  record AlterType(
      QualifiedName table,
      String column,
      ColumnType from,
      ColumnType to,
      Optional<Conversion> conversion)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("type of column", column, from, schema.table(table).column(column).type());
      schema.change(table, it -> it.withColumn(column, its -> its.withType(to)));
    }

    /** Changes the type back, by the conversion that the database knows. */
    @Override
    public AlterType inverse() {
      return new AlterType(table, column, to, from, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterType(this);
    }
  }

  /**
   * Forbids NULL in a column.
   *
   * @param backfill what takes the place of NULL in rows that exist; they must have none without
   */
  record SetNotNull(QualifiedName table, String column, Optional<Backfill> backfill)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("nullability of column", column, true, nullability(schema, table, column));
      schema.change(table, it -> it.withColumn(column, Column::notNull));
    }

    @Override
    public DropNotNull inverse() {
      return new DropNotNull(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setNotNull(this);
    }
  }

  /** Allows NULL in a column. */
  record DropNotNull(QualifiedName table, String column) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("nullability of column", column, false, nullability(schema, table, column));
      schema.change(table, it -> it.withColumn(column, its -> its.withNullable(/* other= */ true)));
    }

    @Override
    public SetNotNull inverse() {
      return new SetNotNull(table, column, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropNotNull(this);
    }
  }

  private static boolean nullability(SchemaEditor schema, QualifiedName table, String column) {
    return schema.table(table).column(column).nullable();
  }

  /** Changes where a column's value comes from: its default, identity or computation. */
  record AlterValue(QualifiedName table, String column, ColumnValue from, ColumnValue to)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("value of column", column, from, schema.table(table).column(column).value());
      schema.change(table, it -> it.withColumn(column, its -> its.withValue(to)));
    }

    @Override
    public AlterValue inverse() {
      return new AlterValue(table, column, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterValue(this);
    }
  }

  /** Changes a column's comment; empty for none. */
  record CommentOnColumn(QualifiedName table, String column, String from, String to)
      implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("comment of column", column, from, schema.table(table).column(column).comment());
      schema.change(table, it -> it.withColumn(column, its -> its.comment(to)));
    }

    @Override
    public CommentOnColumn inverse() {
      return new CommentOnColumn(table, column, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.commentOnColumn(this);
    }
  }

  /** Adds a primary key. */
  record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same(
          "primary key of table", table, Optional.empty(), schema.table(table).primaryKey());
      schema.change(table, it -> it.withPrimaryKey(Optional.of(key)));
    }

    @Override
    public DropPrimaryKey inverse() {
      return new DropPrimaryKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addPrimaryKey(this);
    }
  }

  /** Drops the primary key. */
  record DropPrimaryKey(QualifiedName table, PrimaryKey key) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same(
          "primary key of table", table, Optional.of(key), schema.table(table).primaryKey());
      schema.change(table, it -> it.withPrimaryKey(Optional.empty()));
    }

    @Override
    public AddPrimaryKey inverse() {
      return new AddPrimaryKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropPrimaryKey(this);
    }
  }

  /** Adds a foreign key. */
  record AddForeignKey(QualifiedName table, ForeignKey key) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withForeignKeys(it.foreignKeys().with(key)));
    }

    @Override
    public DropForeignKey inverse() {
      return new DropForeignKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addForeignKey(this);
    }
  }

  /** Drops a foreign key. */
  record DropForeignKey(QualifiedName table, ForeignKey key) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("foreign key", key, schema.table(table).foreignKeys());
      schema.change(table, it -> it.withForeignKeys(it.foreignKeys().without(key.name())));
    }

    @Override
    public AddForeignKey inverse() {
      return new AddForeignKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropForeignKey(this);
    }
  }

  /** Adds a unique constraint. */
  record AddUnique(QualifiedName table, UniqueConstraint constraint) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withUniqueConstraints(it.uniqueConstraints().with(constraint)));
    }

    @Override
    public DropUnique inverse() {
      return new DropUnique(table, constraint);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addUnique(this);
    }
  }

  /** Drops a unique constraint. */
  record DropUnique(QualifiedName table, UniqueConstraint constraint) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("unique constraint", constraint, schema.table(table).uniqueConstraints());
      schema.change(
          table, it -> it.withUniqueConstraints(it.uniqueConstraints().without(constraint.name())));
    }

    @Override
    public AddUnique inverse() {
      return new AddUnique(table, constraint);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropUnique(this);
    }
  }

  /** Adds a check constraint. */
  record AddCheck(QualifiedName table, Check check) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withChecks(it.checks().with(check)));
    }

    @Override
    public DropCheck inverse() {
      return new DropCheck(table, check);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addCheck(this);
    }
  }

  /** Drops a check constraint. */
  record DropCheck(QualifiedName table, Check check) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("check constraint", check, schema.table(table).checks());
      schema.change(table, it -> it.withChecks(it.checks().without(check.name())));
    }

    @Override
    public AddCheck inverse() {
      return new AddCheck(table, check);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropCheck(this);
    }
  }

  /** Renames the primary key, a foreign key, a unique constraint or a check. */
  record RenameConstraint(QualifiedName table, String from, String to) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.renamingConstraint(from, to));
    }

    @Override
    public RenameConstraint inverse() {
      return new RenameConstraint(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameConstraint(this);
    }
  }

  /** Creates an index. */
  record CreateIndex(QualifiedName table, Index index) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withIndexes(it.indexes().with(index)));
    }

    @Override
    public DropIndex inverse() {
      return new DropIndex(table, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createIndex(this);
    }
  }

  /** Drops an index. */
  record DropIndex(QualifiedName table, Index index) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("index", index, schema.table(table).indexes());
      schema.change(table, it -> it.withIndexes(it.indexes().without(index.name())));
    }

    @Override
    public CreateIndex inverse() {
      return new CreateIndex(table, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropIndex(this);
    }
  }

  /** Renames an index. */
  record RenameIndex(QualifiedName table, String from, String to) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Index index =
          schema
              .table(table)
              .indexes()
              .find(from)
              .orElseThrow(
                  () -> new SchemaException("Table '" + table + "' has no index '" + from + "'."));
      schema.change(table, it -> it.withIndexes(it.indexes().replacing(from, index.withName(to))));
    }

    @Override
    public RenameIndex inverse() {
      return new RenameIndex(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameIndex(this);
    }
  }

  /** Inserts a row that the table must hold from now on, unless one of its key is there. */
  record AddRow(QualifiedName table, Row row) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.change(table, it -> it.withRows(it.rows().with(row)));
    }

    @Override
    public DropRow inverse() {
      return new DropRow(table, row);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addRow(this);
    }
  }

  /** Deletes a row that the table need not hold any more, whatever it holds beside its key. */
  record DropRow(QualifiedName table, Row row) implements TableAlteration {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("row", row, schema.table(table).rows());
      schema.change(table, it -> it.withRows(it.rows().without(row.key())));
    }

    @Override
    public AddRow inverse() {
      return new AddRow(table, row);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropRow(this);
    }
  }

  /**
   * Changes what a row begins with, or its key: what the application has changed stays as it is.
   */
  record ChangeRow(QualifiedName table, Row from, Row to) implements TableAlteration {

    /** Checks that the key or the other values differ, not both, and are in the same columns. */
    public ChangeRow {
      Objects.requireNonNull(table, "table");
      boolean isRenamed =
          from.key().column().equals(to.key().column()) && from.first().equals(to.first());
      boolean isChanged =
          from.key().equals(to.key()) && from.first().names().equals(to.first().names());
      if (!isRenamed && !isChanged) {
        throw new SchemaException(
            "The row '%s' cannot become '%s' here. Drop the one and add the other."
                .formatted(from.key(), to.key()));
      }
    }

    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.held("row", from, schema.table(table).rows());
      schema.change(table, it -> it.withRows(it.rows().replacing(from.key(), to)));
    }

    @Override
    public ChangeRow inverse() {
      return new ChangeRow(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changeRow(this);
    }
  }

  /** Creates a sequence. */
  record CreateSequence(Sequence sequence) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      schema.add(sequence);
    }

    @Override
    public DropSequence inverse() {
      return new DropSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createSequence(this);
    }
  }

  /** Drops a sequence with its counter. */
  record DropSequence(Sequence sequence) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("sequence", sequence.name(), sequence, schema.sequence(sequence.name()));
      schema.removeSequence(sequence.name());
    }

    @Override
    public CreateSequence inverse() {
      return new CreateSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropSequence(this);
    }
  }

  /** Renames a sequence. */
  record RenameSequence(QualifiedName from, QualifiedName to) implements SchemaChange {
    @Override
    public void applyTo(SchemaEditor schema) {
      Sequence renamed = schema.sequence(from).withName(to);
      schema.removeSequence(from);
      schema.add(renamed);
    }

    @Override
    public RenameSequence inverse() {
      return new RenameSequence(to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameSequence(this);
    }
  }

  /** Changes a sequence's first value or step; the name stays. */
  record AlterSequence(Sequence from, Sequence to) implements SchemaChange {

    /** Checks that the name stays. */
    public AlterSequence {
      Objects.requireNonNull(from, "from");
      if (!from.name().equals(to.name())) {
        throw new SchemaException(
            "'%s' cannot become '%s' here. Rename the sequence.".formatted(from.name(), to.name()));
      }
    }

    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.same("sequence", from.name(), from, schema.sequence(from.name()));
      schema.removeSequence(from.name());
      schema.add(to);
    }

    @Override
    public AlterSequence inverse() {
      return new AlterSequence(to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterSequence(this);
    }
  }

  /**
   * Refuses to go on if rows are in the way of what follows.
   *
   * @param table the table that holds the rows
   * @param rule what they must obey, in words for people
   * @param offending a query for the number of rows that do not
   */
  record Guard(QualifiedName table, String rule, SqlText offending) implements DataStep {

    /** Checks that nothing is null. */
    public Guard {
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(offending, "offending");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guard(this);
    }
  }

  /** Inserts a row of data. */
  record Insert(QualifiedName table, Row row) implements DataStep {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.columns(schema, table, row);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.insert(this);
    }
  }

  /**
   * Changes rows of data.
   *
   * @param where what the rows hold that are changed
   * @param to what they hold then
   */
  record Update(QualifiedName table, Row where, Row to) implements DataStep {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.columns(schema, table, where);
      Expect.columns(schema, table, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.update(this);
    }
  }

  /**
   * Deletes rows of data.
   *
   * @param where what the rows hold that go
   */
  record Delete(QualifiedName table, Row where) implements DataStep {
    @Override
    public void applyTo(SchemaEditor schema) {
      Expect.columns(schema, table, where);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.delete(this);
    }
  }

  /** Says what SQL or Java code does to the schema; does nothing on the database itself. */
  record Declared(SchemaChange change) implements Operation {
    @Override
    public void applyTo(SchemaEditor schema) {
      change.applyTo(schema);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declared(this);
    }
  }

  /**
   * Executes one SQL statement as it is written.
   *
   * @param reach what it has to do with
   */
  record Sql(SqlText statement, Reach reach) implements DataStep {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sql(this);
    }
  }

  /**
   * Runs Java code on the migration's connection.
   *
   * @param reach what it has to do with
   */
  record Run(JavaStep step, Reach reach) implements DataStep {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }
  }
}

package dev.godwit.schema;

import java.util.List;
import java.util.Objects;

/**
 * A rule that these columns hold the key of a row in a table.
 *
 * @param name the constraint's name
 * @param columns the referring columns, in order; at least one
 * @param target the table referred to
 * @param targetColumns its columns, as many, in the same order
 * @param onDelete what happens here when the row referred to is deleted
 * @param onUpdate what happens here when its key changes
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName target,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate)
    implements TableElement, Named<String> {

  /** What a foreign key does when the row it refers to goes or changes. */
  public enum Action {
    NO_ACTION("no action"),
    RESTRICT("restrict"),
    CASCADE("cascade"),
    SET_NULL("set null"),
    SET_DEFAULT("set default");

    private final String sql;

    Action(String sql) {
      this.sql = sql;
    }

    /** The action in SQL's words, in lower case. */
    public String sql() {
      return sql;
    }
  }

  /** Copies and checks. */
  public ForeignKey {
    columns = Names.distinct("foreign key", name, columns);
    targetColumns = Names.distinct("foreign key", name, targetColumns);
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(onDelete, "onDelete");
    Objects.requireNonNull(onUpdate, "onUpdate");
    if (columns.size() != targetColumns.size()) {
      throw new SchemaException(
          "The foreign key '%s' has %d columns but refers to %d."
              .formatted(name, columns.size(), targetColumns.size()));
    }
  }

  /** The first half of a foreign key's definition: its name and columns. */
  public record Source(String name, List<String> columns) {

    /** Copies and checks. */
    public Source {
      columns = Names.distinct("foreign key", name, columns);
    }

    /** The foreign key to these columns, without actions. */
    public ForeignKey references(String table, String... targetColumns) {
      return new ForeignKey(
          name,
          columns,
          QualifiedName.parse(table),
          List.of(targetColumns),
          Action.NO_ACTION,
          Action.NO_ACTION);
    }
  }

  /** This foreign key with an action for deletions. */
  public ForeignKey onDelete(Action action) {
    return new ForeignKey(name, columns, target, targetColumns, action, onUpdate);
  }

  /** This foreign key with an action for changed keys. */
  public ForeignKey onUpdate(Action action) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, action);
  }

  /** This foreign key under another name. */
  public ForeignKey withName(String other) {
    return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate);
  }

  /** This foreign key to another table. */
  public ForeignKey withTarget(QualifiedName other) {
    return new ForeignKey(name, columns, other, targetColumns, onDelete, onUpdate);
  }

  /** This foreign key with a referring column under another name. */
  public ForeignKey renamingColumn(String from, String to) {
    return new ForeignKey(
        name, Names.renaming(columns, from, to), target, targetColumns, onDelete, onUpdate);
  }

  /** This foreign key with a column that it refers to under another name. */
  public ForeignKey renamingTargetColumn(String from, String to) {
    return new ForeignKey(
        name, columns, target, Names.renaming(targetColumns, from, to), onDelete, onUpdate);
  }
}

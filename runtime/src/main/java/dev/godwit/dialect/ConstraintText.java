package dev.godwit.dialect;

import dev.godwit.schema.Check;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.UniqueConstraint;
import java.util.Collection;
import java.util.stream.Collectors;

/** Constraints and indexes in the words that all databases share; only names differ. */
public interface ConstraintText {

  /** A name within a table, as it stands in SQL. */
  String name(String name);

  /** Names within a table, separated by commas. */
  String names(Collection<String> names);

  /** The name of a table, as it stands in SQL. */
  String table(QualifiedName name);

  /** The text meant for this database. */
  String sql(SqlText text);

  /** A primary key in CREATE TABLE or behind ADD. */
  default String primaryKey(PrimaryKey key) {
    return "constraint %s primary key (%s)".formatted(name(key.name()), names(key.columns()));
  }

  /** A unique constraint in CREATE TABLE or behind ADD. */
  default String unique(UniqueConstraint constraint) {
    return "constraint %s unique (%s)"
        .formatted(name(constraint.name()), names(constraint.columns()));
  }

  /** A check in CREATE TABLE or behind ADD. */
  default String check(Check check) {
    return "constraint %s check (%s)".formatted(name(check.name()), sql(check.condition()));
  }

  /** A foreign key in CREATE TABLE or behind ADD. */
  default String foreignKey(ForeignKey key) {
    return "constraint %s foreign key (%s) %s"
        .formatted(name(key.name()), names(key.columns()), references(key));
  }

  /** The half of a foreign key that may also stand in its column. */
  default String references(ForeignKey key) {
    String onDelete =
        key.onDelete() == ForeignKey.Action.NO_ACTION ? "" : " on delete " + key.onDelete().sql();
    String onUpdate =
        key.onUpdate() == ForeignKey.Action.NO_ACTION ? "" : " on update " + key.onUpdate().sql();
    return "references %s (%s)%s%s"
        .formatted(table(key.target()), names(key.targetColumns()), onDelete, onUpdate);
  }

  /** The statement that creates an index. */
  default String createIndex(QualifiedName table, Index index) {
    String columns =
        index.columns().stream()
            .map(
                part ->
                    name(part.column()) + (part.order() == Index.Order.DESCENDING ? " desc" : ""))
            .collect(Collectors.joining(", "));
    return "create %sindex %s on %s (%s)"
        .formatted(index.unique() ? "unique " : "", name(index.name()), table(table), columns);
  }
}

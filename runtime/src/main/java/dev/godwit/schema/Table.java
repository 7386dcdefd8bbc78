package dev.godwit.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A table with everything that is defined on it. */
public record Table(
    QualifiedName name,
    NamedList<String, Column> columns,
    Optional<PrimaryKey> primaryKey,
    NamedList<String, ForeignKey> foreignKeys,
    NamedList<String, UniqueConstraint> uniqueConstraints,
    NamedList<String, Index> indexes,
    NamedList<String, Check> checks,
    NamedList<Cell, Row> rows,
    TableComment comment)
    implements Named<QualifiedName> {

  /** Checks that keys, indexes and rows name columns of the table. */
  public Table {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(comment, "comment");
    primaryKey.ifPresent(key -> requireColumns(name, columns, key.name(), key.columns()));
    foreignKeys.forEach(key -> requireColumns(name, columns, key.name(), key.columns()));
    uniqueConstraints.forEach(key -> requireColumns(name, columns, key.name(), key.columns()));
    indexes.forEach(index -> requireColumns(name, columns, index.name(), index.columnNames()));
    for (Row row : rows) {
      requireColumns(name, columns, row.key().toString(), row.columns());
      if (!row.cells().stream().allMatch(cell -> cell.value().isPlain())) {
        throw new SchemaException(
            "The row '%s' of table '%s' holds something else than texts and whole numbers. Add it with op.insert(…)."
                .formatted(row.key(), name));
      }
    }
  }

  private static void requireColumns(
      QualifiedName table, NamedList<String, Column> columns, String user, List<String> names) {
    for (String column : names) {
      if (!columns.contains(column)) {
        throw new SchemaException(
            "'%s' names the column '%s', which table '%s' does not have. It has %s."
                .formatted(user, column, table, columns.names()));
      }
    }
  }

  /** A table of these elements; each list keeps their order. */
  public static Table of(QualifiedName name, List<? extends TableElement> elements) {
    List<PrimaryKey> keys = only(PrimaryKey.class, elements);
    List<TableComment> comments = only(TableComment.class, elements);
    if (keys.size() > 1 || comments.size() > 1) {
      throw new SchemaException("Table '" + name + "' has two primary keys or comments.");
    }
    return new Table(
        name,
        NamedList.of(only(Column.class, elements)),
        keys.stream().findFirst(),
        NamedList.of(only(ForeignKey.class, elements)),
        NamedList.of(only(UniqueConstraint.class, elements)),
        NamedList.of(only(Index.class, elements)),
        NamedList.of(only(Check.class, elements)),
        NamedList.of(only(Row.class, elements)),
        comments.isEmpty() ? TableComment.NONE : comments.get(0));
  }

  /** A table of these elements; each list keeps their order. */
  public static Table of(String name, TableElement... elements) {
    return of(QualifiedName.parse(name), List.of(elements));
  }

  private static <E> List<E> only(Class<E> kind, List<? extends TableElement> elements) {
    return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Everything the table holds, columns first; {@link #of} makes the table of it again. */
  public List<TableElement> elements() {
    List<TableElement> elements = new ArrayList<>();
    columns.forEach(elements::add);
    primaryKey.ifPresent(elements::add);
    uniqueConstraints.forEach(elements::add);
    foreignKeys.forEach(elements::add);
    checks.forEach(elements::add);
    indexes.forEach(elements::add);
    rows.forEach(elements::add);
    if (!comment.equals(TableComment.NONE)) {
      elements.add(comment);
    }
    return List.copyOf(elements);
  }

  /**
   * The column of this name.
   *
   * @throws SchemaException if there is none
   */
  public Column column(String column) {
    return columns
        .find(column)
        .orElseThrow(
            () ->
                new SchemaException(
                    "Table '%s' has no column '%s'. It has %s."
                        .formatted(name, column, columns.names())));
  }

  /** This table under another name. */
  public Table withName(QualifiedName other) {
    return new Table(
        other, columns, primaryKey, foreignKeys, uniqueConstraints, indexes, checks, rows, comment);
  }

  /** This table with other columns. */
  public Table withColumns(NamedList<String, Column> other) {
    return new Table(
        name, other, primaryKey, foreignKeys, uniqueConstraints, indexes, checks, rows, comment);
  }

  /** This table with another primary key, or none. */
  public Table withPrimaryKey(Optional<PrimaryKey> other) {
    return new Table(
        name, columns, other, foreignKeys, uniqueConstraints, indexes, checks, rows, comment);
  }

  /** This table with other foreign keys. */
  public Table withForeignKeys(NamedList<String, ForeignKey> other) {
    return new Table(
        name, columns, primaryKey, other, uniqueConstraints, indexes, checks, rows, comment);
  }

  /** This table with other unique constraints. */
  public Table withUniqueConstraints(NamedList<String, UniqueConstraint> other) {
    return new Table(name, columns, primaryKey, foreignKeys, other, indexes, checks, rows, comment);
  }

  /** This table with other indexes. */
  public Table withIndexes(NamedList<String, Index> other) {
    return new Table(
        name, columns, primaryKey, foreignKeys, uniqueConstraints, other, checks, rows, comment);
  }

  /** This table with other checks. */
  public Table withChecks(NamedList<String, Check> other) {
    return new Table(
        name, columns, primaryKey, foreignKeys, uniqueConstraints, indexes, other, rows, comment);
  }

  /** This table with other rows that it must hold. */
  public Table withRows(NamedList<Cell, Row> other) {
    return new Table(
        name, columns, primaryKey, foreignKeys, uniqueConstraints, indexes, checks, other, comment);
  }

  /** This table with another comment. */
  public Table withComment(TableComment other) {
    return new Table(
        name, columns, primaryKey, foreignKeys, uniqueConstraints, indexes, checks, rows, other);
  }

  /** This table with one column changed; its name may change if nothing else names it. */
  public Table withColumn(String column, UnaryOperator<Column> change) {
    return withColumns(columns.replacing(column, change.apply(column(column))));
  }

  /** This table with a column under another name, also in the keys and indexes that name it. */
  public Table renamingColumn(String from, String to) {
    UnaryOperator<String> change = column -> column.equals(from) ? to : column;
    NamedList<String, Column> renamed = columns.replacing(from, column(from).withName(to));
    return new Table(
        name,
        NamedList.of(renamed.stream().map(it -> it.following(change)).toList()),
        primaryKey.map(key -> key.renamingColumn(from, to)),
        NamedList.of(foreignKeys.stream().map(key -> key.renamingColumn(from, to)).toList()),
        NamedList.of(uniqueConstraints.stream().map(key -> key.renamingColumn(from, to)).toList()),
        NamedList.of(indexes.stream().map(index -> index.renamingColumn(from, to)).toList()),
        NamedList.of(checks.stream().map(check -> check.following(change)).toList()),
        NamedList.of(rows.stream().map(row -> row.mapColumns(change)).toList()),
        comment);
  }

  /**
   * This table with one of its constraints under another name.
   *
   * @throws SchemaException if there is none of that name, or only one of the databases has it
   */
  public Table renamingConstraint(String from, String to) {
    if (primaryKey.filter(it -> it.name().equals(from)).isPresent()) {
      return withPrimaryKey(primaryKey.map(it -> new PrimaryKey(to, it.columns())));
    } else if (foreignKeys.contains(from)) {
      return withForeignKeys(renaming(foreignKeys, from, it -> it.withName(to)));
    } else if (uniqueConstraints.contains(from)) {
      return withUniqueConstraints(renaming(uniqueConstraints, from, it -> it.withName(to)));
    } else if (checks.find(from).filter(Check::isEverywhere).isPresent()) {
      return withChecks(renaming(checks, from, it -> it.withName(to)));
    }
    throw new SchemaException(
        checks.contains(from)
            ? "Check '%s' of table '%s' is not there on every database. Drop it and add it."
                .formatted(from, name)
            : "Table '%s' has no constraint '%s'.".formatted(name, from));
  }

  private static <T extends Named<String>> NamedList<String, T> renaming(
      NamedList<String, T> parts, String from, UnaryOperator<T> change) {
    return parts.replacing(from, change.apply(parts.find(from).orElseThrow()));
  }

  /** This table with every foreign key changed. */
  public Table mapForeignKeys(UnaryOperator<ForeignKey> change) {
    return foreignKeys.isEmpty()
        ? this
        : withForeignKeys(NamedList.of(foreignKeys.stream().map(change).toList()));
  }
}

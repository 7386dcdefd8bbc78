package dev.godwit.diff;

import dev.godwit.schema.Cell;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import dev.godwit.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which table and column of the base is which one of the model; and the base's constraints in the
 * model's names, so that they can be compared.
 */
final class Matching {

  /** Stands for a column or table that the model lacks; no definition names it. */
  private static final String GONE = "\0";

  private final Schema base;
  private final Schema model;
  private final Map<QualifiedName, QualifiedName> modelTables = new HashMap<>();
  private final Map<QualifiedName, Table> baseTables = new HashMap<>();
  private final Map<TableMember, String> modelColumns = new HashMap<>();
  private final Map<TableMember, Column> baseColumns = new HashMap<>();
  private final Map<TableRow, Cell> renamedRows;

  Matching(Schema base, Schema model, Intent intent) {
    this.base = base;
    this.model = model;
    this.renamedRows = intent.renamedRows();
    for (Table table : model.tables()) {
      QualifiedName former = intent.renamedTables().getOrDefault(table.name(), table.name());
      boolean takenAway =
          former.equals(table.name()) && intent.renamedTables().containsValue(former);
      if (!takenAway) {
        base.tables().find(former).ifPresent(from -> match(from, table, intent));
      }
    }
  }

  private void match(Table from, Table to, Intent intent) {
    modelTables.put(from.name(), to.name());
    baseTables.put(to.name(), from);
    Map<String, String> renamed = new HashMap<>();
    for (Column column : to.columns()) {
      String former = intent.renamedColumns().get(new TableMember(to.name(), column.name()));
      if (former != null) {
        renamed.put(column.name(), former);
      }
    }
    for (Column column : to.columns()) {
      String former = renamed.getOrDefault(column.name(), column.name());
      boolean takenAway = former.equals(column.name()) && renamed.containsValue(former);
      if (!takenAway) {
        from.columns()
            .find(former)
            .ifPresent(
                it -> {
                  modelColumns.put(new TableMember(from.name(), former), column.name());
                  baseColumns.put(new TableMember(to.name(), column.name()), it);
                });
      }
    }
  }

  /** The base's table that has become this one of the model. */
  Optional<Table> base(Table table) {
    return Optional.ofNullable(baseTables.get(table.name()));
  }

  /** The base's column that has become this one of the model. */
  Optional<Column> base(Table table, Column column) {
    return Optional.ofNullable(baseColumns.get(new TableMember(table.name(), column.name())));
  }

  /** The model's tables that the base lacks, in the model's order. */
  List<Table> created() {
    return model.tables().stream().filter(table -> base(table).isEmpty()).toList();
  }

  /** The base's tables that the model lacks, in the base's order. */
  List<Table> dropped() {
    return base.tables().stream().filter(table -> model(table).isEmpty()).toList();
  }

  /** The base's columns of a kept table that the model lacks, in the base's order. */
  List<Column> droppedColumns(Table baseTable) {
    return baseTable.columns().stream()
        .filter(column -> modelColumn(baseTable, column.name()).isEmpty())
        .toList();
  }

  /** The dropped columns whose names other columns of the model have. */
  List<Column> replacedColumns(Table baseTable) {
    return droppedColumns(baseTable).stream()
        .filter(
            column ->
                model(baseTable).filter(to -> to.columns().contains(column.name())).isPresent())
        .toList();
  }

  /** The model's table that this one of the base has become. */
  Optional<Table> model(Table baseTable) {
    return Optional.ofNullable(modelTables.get(baseTable.name())).map(model::table);
  }

  /** The model's name of a base's column. */
  Optional<String> modelColumn(Table baseTable, String column) {
    return Optional.ofNullable(modelColumns.get(new TableMember(baseTable.name(), column)));
  }

  PrimaryKey translate(Table baseTable, PrimaryKey key) {
    return new PrimaryKey(key.name(), translate(baseTable.name(), key.columns()));
  }

  UniqueConstraint translate(Table baseTable, UniqueConstraint constraint) {
    return new UniqueConstraint(
        constraint.name(), translate(baseTable.name(), constraint.columns()));
  }

  Index translate(Table baseTable, Index index) {
    return new Index(
        index.name(),
        index.columns().stream()
            .map(part -> new Index.Part(translate(baseTable.name(), part.column()), part.order()))
            .toList(),
        index.unique());
  }

  ForeignKey translate(Table baseTable, ForeignKey key) {
    return new ForeignKey(
        key.name(),
        translate(baseTable.name(), key.columns()),
        modelTables.getOrDefault(key.target(), QualifiedName.of(GONE)),
        translate(key.target(), key.targetColumns()),
        key.onDelete(),
        key.onUpdate());
  }

  /** The base's check in the model's names, if it can follow renames there and back. */
  Check translate(Table baseTable, Check check) {
    Renaming renaming = renaming(baseTable);
    Check translated = check.following(renaming::there);
    boolean isSafe = translated.following(renaming::back).equals(check);
    return isSafe ? translated : new Check(check.name(), SqlText.of(GONE));
  }

  /** Whether what a column is computed from can follow renames there and back. */
  boolean followsRenames(Table baseTable, Column column) {
    Renaming renaming = renaming(baseTable);
    return column.following(renaming::there).following(renaming::back).equals(column);
  }

  private Renaming renaming(Table baseTable) {
    Renaming renaming = new Renaming(new HashMap<>(), new HashMap<>());
    for (Column column : baseTable.columns()) {
      modelColumn(baseTable, column.name())
          .filter(name -> !name.equals(column.name()))
          .ifPresent(name -> renaming.add(column.name(), name));
    }
    return renaming;
  }

  /** The columns of one table that have other names, by those of the base and of the model. */
  private record Renaming(Map<String, String> to, Map<String, String> from) {

    void add(String former, String now) {
      to.put(former, now);
      from.put(now, former);
    }

    String there(String name) {
      return to.getOrDefault(name, name);
    }

    String back(String name) {
      return from.getOrDefault(name, name);
    }
  }

  /** The base's row in the model's names of columns. */
  Row translate(Table baseTable, Row row) {
    return row.mapColumns(column -> translate(baseTable.name(), column));
  }

  /** The model's key of a base's row, which may have got another one. */
  Cell modelKey(Table baseTable, Row row) {
    Cell key = translate(baseTable, row).key();
    return model(baseTable).stream()
        .flatMap(to -> to.rows().stream().map(it -> new TableRow(to.name(), it.key())))
        .filter(it -> row.key().equals(renamedRows.get(it)))
        .map(TableRow::key)
        .filter(it -> it.column().equals(key.column()))
        .findFirst()
        .orElse(key);
  }

  private List<String> translate(QualifiedName baseTable, List<String> columns) {
    return columns.stream().map(column -> translate(baseTable, column)).toList();
  }

  private String translate(QualifiedName baseTable, String column) {
    return modelColumns.getOrDefault(new TableMember(baseTable, column), GONE + column);
  }
}

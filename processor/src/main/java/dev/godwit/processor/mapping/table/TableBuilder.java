package dev.godwit.processor.mapping.table;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Column;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A table while the rules add to it. */
public final class TableBuilder {

  /**
   * A unique constraint or index, before it has a name.
   *
   * @param given the name that the source gives; empty to derive one
   */
  public record Unique(Optional<String> given, List<String> columns) {}

  /** An index, before it has a name. */
  public record IndexDraft(Optional<String> given, List<Index.Part> parts) {}

  /** A check, before it has a name; {@code column} is empty for one of the table. */
  public record CheckDraft(Optional<String> given, String column, SqlText condition) {}

  private final QualifiedName name;
  private final Identifier logical;
  private final Origin origin;
  private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
  private final Map<String, List<MappedColumn>> sharers = new LinkedHashMap<>();
  private final Map<String, TableBuilder> secondaries = new LinkedHashMap<>();
  private final Set<String> inherited = new HashSet<>();
  private final Subclasses subclasses = new Subclasses();
  private final Map<String, String> storedByLogical = new LinkedHashMap<>();
  private final Set<String> primaryKey = new LinkedHashSet<>();
  private final UniqueDrafts uniques = new UniqueDrafts();
  private final References references = new References();
  private final List<IndexDraft> indexes = new ArrayList<>();
  private final List<CheckDraft> checks = new ArrayList<>();
  private final Map<Cell, Row> rows = new LinkedHashMap<>();
  private final Map<Cell, Origin> rowOrigins = new LinkedHashMap<>();
  private String comment = "";
  private boolean shared;

  public TableBuilder(QualifiedName name, Identifier logical, Origin origin) {
    this.name = name;
    this.logical = logical;
    this.origin = origin;
  }

  public QualifiedName name() {
    return name;
  }

  /** The table's name as later defaults are formed from it. */
  public Identifier logical() {
    return logical;
  }

  public Origin origin() {
    return origin;
  }

  /** Where the table comes from, with all whose rows it holds. */
  Origin fullOrigin() {
    if (!rowOrigins.isEmpty()) {
      return rowOrigins.values().stream().reduce(origin, Origin::and);
    }
    List<String> classes = new ArrayList<>(List.of(origin.hint()));
    classes.addAll(subclasses.names());
    return new Origin(String.join(", ", classes), origin.site());
  }

  /**
   * Takes over what a table has that holds the rest of the same hierarchy's rows. As Hibernate does
   * it, names and actions stay there, and constraints over several columns, too.
   */
  public void inherit(TableBuilder parent) {
    parent.columns.forEach(
        (key, column) -> {
          if (columns.putIfAbsent(key, column) == null) {
            inherited.add(key);
            sharers.put(key, new ArrayList<>(parent.sharers.getOrDefault(key, List.of(column))));
          }
        });
    parent.storedByLogical.forEach(storedByLogical::putIfAbsent);
    primaryKey.addAll(parent.primaryKey);
    parent.uniques.inherited().forEach(this::addUnique);
    parent.references().forEach(reference -> addReference(reference.inherited()));
    parent.checks.stream().filter(check -> !check.column().isEmpty()).forEach(this::addCheck);
  }

  /** Names the classes of another table that is this one, too. */
  void addClassesOf(TableBuilder other) {
    subclasses.addNames(other.origin.hint(), other.subclasses, origin.hint());
  }

  /** Adds a table that holds more of the same rows. */
  public void addSecondary(TableBuilder table) {
    secondaries.put(table.name().name(), table);
  }

  /** The tables that hold more of the same rows. */
  public Collection<TableBuilder> secondaries() {
    return secondaries.values();
  }

  /** The secondary table of a stored name. */
  public Optional<TableBuilder> secondary(String stored) {
    return Optional.ofNullable(secondaries.get(stored));
  }

  /** This table and those that hold more of the same rows. */
  public List<TableBuilder> withSecondaries() {
    List<TableBuilder> tables = new ArrayList<>(List.of(this));
    tables.addAll(secondaries.values());
    return tables;
  }

  /** Lets several attributes write the table's columns: each adds rows of its own. */
  public void share() {
    shared = true;
  }

  /** Whether a column is one of the parent's table, too. */
  public boolean isInherited(String column) {
    return inherited.contains(column);
  }

  /** Lets the rows of a subclass into the table. */
  public void addSubclass(JavaClass type) {
    subclasses.add(type);
  }

  /**
   * Adds a column, or reports that two attributes write it. Of columns that are shared, the first
   * definition counts.
   *
   * @return whether this is the first
   */
  public boolean add(MappedColumn column, Problems problems) {
    storedByLogical.putIfAbsent(Identifier.fold(column.logical().text()), column.name());
    List<MappedColumn> others = sharers.computeIfAbsent(column.name(), key -> new ArrayList<>());
    others.stream()
        .filter(other -> !shared && other.use() == MappedColumn.Use.WRITTEN)
        .filter(other -> column.use() == MappedColumn.Use.WRITTEN)
        .filter(other -> !subclasses.areSiblings(entity(other), entity(column)))
        .findFirst()
        .ifPresent(
            other ->
                problems.error(
                    "duplicate-column",
                    column.origin().site(),
                    "'%s' and '%s' are both mapped to the column '%s' of table '%s'. Give one of them another name with @Column, or make one insertable = false, updatable = false."
                        .formatted(
                            other.origin().hint(), column.origin().hint(), column.name(), name)));
    others.add(column);
    MappedColumn present = columns.putIfAbsent(column.name(), column);
    if (present != null && present.use() == MappedColumn.Use.SHARED) {
      columns.put(
          column.name(),
          new MappedColumn(present.logical(), present.column(), column.use(), present.origin()));
    }
    return present == null;
  }

  private static String entity(MappedColumn column) {
    return column.origin().hint().split("\\.", 2)[0];
  }

  /** The columns that an attribute is mapped to, also those that others share. */
  public List<MappedColumn> columnsOf(Origin attribute) {
    return sharers.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(column -> isOf(attribute, column)))
        .map(entry -> columns.get(entry.getKey()))
        .toList();
  }

  /** The columns whose definition is the attribute's. */
  public List<MappedColumn> definedBy(Origin attribute) {
    return columns.values().stream().filter(column -> isOf(attribute, column)).toList();
  }

  /** Changes a column's definition. */
  public void change(String column, UnaryOperator<Column> change) {
    columns.computeIfPresent(
        column,
        (key, mapped) ->
            new MappedColumn(
                mapped.logical(), change.apply(mapped.column()), mapped.use(), mapped.origin()));
  }

  private static boolean isOf(Origin attribute, MappedColumn column) {
    String hint = column.origin().hint();
    return hint.equals(attribute.hint()) || hint.startsWith(attribute.hint() + '.');
  }

  /** The column that a name in an annotation means: as stored, or as before the strategy. */
  public Optional<MappedColumn> find(String written) {
    Identifier identifier = Identifier.parse(written);
    String stored = storedByLogical.get(Identifier.fold(identifier.text()));
    return Optional.ofNullable(columns.get(identifier.stored()))
        .or(() -> Optional.ofNullable(stored).map(columns::get));
  }

  /** The columns by stored name, in order. */
  public Map<String, MappedColumn> columns() {
    return columns;
  }

  public void addToPrimaryKey(String column) {
    primaryKey.add(column);
    change(column, Column::notNull);
  }

  /** Makes these columns the primary key, in place of another. */
  public void primaryKey(List<String> key) {
    primaryKey.clear();
    key.forEach(this::addToPrimaryKey);
  }

  public List<String> primaryKey() {
    return List.copyOf(primaryKey);
  }

  /** Adds a unique constraint unless one on the same columns is there; a given name is kept. */
  public void addUnique(Unique unique) {
    uniques.add(unique);
  }

  /** The unique constraints, but for those that say no more than the primary key. */
  List<Unique> uniques() {
    return uniques.besides(primaryKey);
  }

  /** The unique constraint, if there is one, that says no more than the primary key. */
  Optional<Unique> uniqueOnKey() {
    return uniques.on(primaryKey);
  }

  public void addReference(References.Reference reference) {
    references.add(reference);
  }

  /** Puts the columns of references to primary keys in the keys' order. */
  void orderReferences(Map<QualifiedName, List<String>> keys) {
    references.order(keys);
  }

  /** Says what the foreign key on an attribute's columns does when the row referred to goes. */
  public void onDelete(Origin attribute, ForeignKey.Action action) {
    references.onDelete(columnsOf(attribute).stream().map(MappedColumn::name).toList(), action);
  }

  List<References.Reference> references() {
    return references.all();
  }

  public void addIndex(IndexDraft index) {
    indexes.add(index);
  }

  List<IndexDraft> indexes() {
    return indexes;
  }

  public void addCheck(CheckDraft check) {
    if (!checks.contains(check)) {
      checks.add(check);
    }
  }

  public List<CheckDraft> checks() {
    return checks;
  }

  /** Adds a row that the table must hold, or gives the different one of its key that is there. */
  public Optional<Row> addRow(Row row, Origin user) {
    rowOrigins.merge(row.key(), user, Origin::and);
    Row present = rows.putIfAbsent(row.key(), row);
    return Optional.ofNullable(present).filter(it -> !it.equals(row));
  }

  /** Where each row comes from. */
  Map<Cell, Origin> rowOrigins() {
    return rowOrigins;
  }

  Collection<Row> rows() {
    return rows.values();
  }

  public void comment(String text) {
    comment = text;
  }

  public String comment() {
    return comment;
  }

  /** The columns, those of the primary key first. */
  List<Column> orderedColumns() {
    List<Column> ordered = new ArrayList<>();
    primaryKey.forEach(key -> ordered.add(columns.get(key).column()));
    columns.values().stream()
        .filter(column -> !primaryKey.contains(column.name()))
        .forEach(column -> ordered.add(column.column()));
    return ordered;
  }

  /** A check on one column, named after it. */
  public static CheckDraft columnCheck(String column, String condition) {
    return new CheckDraft(Optional.empty(), column, SqlText.of(condition));
  }
}

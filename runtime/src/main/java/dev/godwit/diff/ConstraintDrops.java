package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ColumnWords;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the keys, checks, indexes and rows of kept tables that go, for good or until what they
 * stand on has changed; all under the base's names.
 */
final class ConstraintDrops {

  private final Schema base;
  private final Matching matching;
  private final PartRenames renames;
  private final List<Operation> drops = new ArrayList<>();

  ConstraintDrops(Schema base, Matching matching, PartRenames renames) {
    this.base = base;
    this.matching = matching;
    this.renames = renames;
  }

  /**
   * The drops, foreign keys first.
   *
   * @param more foreign keys that go for another reason
   */
  List<Operation> operations(List<Operation> more) {
    base.tables()
        .forEach(table -> matching.model(table).ifPresent(to -> dropForeignKeys(table, to)));
    drops.addAll(more);
    base.tables().forEach(table -> matching.model(table).ifPresent(to -> dropOthers(table, to)));
    base.tables().forEach(table -> matching.model(table).ifPresent(to -> dropRows(table, to)));
    return List.copyOf(drops);
  }

  private void dropForeignKeys(Table from, Table to) {
    for (ForeignKey key : from.foreignKeys()) {
      if (!stays(from, matching.translate(from, key), to.foreignKeys()) || isDisturbed(from, key)) {
        drops.add(new Operation.DropForeignKey(from.name(), key));
      }
    }
  }

  /** Whether the columns on either side change their type, or the key referred to goes. */
  private boolean isDisturbed(Table from, ForeignKey key) {
    return key.columns().stream()
            .anyMatch(column -> changesType(from, column) || isRecomputed(from, column))
        || base.tables().find(key.target()).filter(it -> isDisturbing(it, key)).isPresent();
  }

  private boolean isDisturbing(Table target, ForeignKey key) {
    return matching
            .model(target)
            .filter(to -> lostKeys(target, to).contains(key.targetColumns()))
            .isPresent()
        || key.targetColumns().stream().anyMatch(column -> changesType(target, column));
  }

  private List<List<String>> lostKeys(Table from, Table to) {
    return Stream.concat(
            from.primaryKey().stream()
                .filter(key -> !keepsPrimaryKey(from, to))
                .map(PrimaryKey::columns),
            from.uniqueConstraints().stream()
                .filter(key -> !stays(from, matching.translate(from, key), to.uniqueConstraints()))
                .map(UniqueConstraint::columns))
        .toList();
  }

  private boolean changesType(Table from, String column) {
    Optional<Column> to =
        matching
            .model(from)
            .flatMap(table -> matching.modelColumn(from, column).map(table::column));
    return to.isPresent() && !to.get().type().equals(from.column(column).type());
  }

  /**
   * Whether a column is made anew, since its computation, or a column or type that it computes with
   * changes.
   */
  private boolean isRecomputed(Table from, String name) {
    Column column = from.column(name);
    Optional<Column> to =
        matching
            .model(from)
            .flatMap(table -> matching.modelColumn(from, name).map(table::column))
            .filter(it -> it.value() instanceof ColumnValue.Computed);
    return to.isPresent()
        && (from.columns().names().stream()
                .anyMatch(it -> column.isComputedFrom(it) && changesType(from, it))
            || !matching.followsRenames(from, column)
            || matching.replacedColumns(from).stream()
                .anyMatch(it -> column.isComputedFrom(it.name()))
            || !column
                .following(it -> matching.modelColumn(from, it).orElse(it))
                .value()
                .equals(to.get().value()));
  }

  private void dropOthers(Table from, Table to) {
    for (Check check : from.checks()) {
      if (!stays(from, matching.translate(from, check), to.checks())
          || from.columns().names().stream()
              .anyMatch(
                  it -> isRecomputed(from, it) && ColumnWords.mention(check.condition(), it))) {
        drops.add(new Operation.DropCheck(from.name(), check));
      }
    }
    for (Index index : from.indexes()) {
      boolean stays =
          kept(matching.translate(from, index), to.indexes())
              || renames.renamesIndex(from, index.name());
      if (!stays || index.columnNames().stream().anyMatch(it -> isRecomputed(from, it))) {
        drops.add(new Operation.DropIndex(from.name(), index));
      }
    }
    for (UniqueConstraint constraint : from.uniqueConstraints()) {
      if (!stays(from, matching.translate(from, constraint), to.uniqueConstraints())
          || constraint.columns().stream().anyMatch(it -> isRecomputed(from, it))) {
        drops.add(new Operation.DropUnique(from.name(), constraint));
      }
    }
    if (from.primaryKey().isPresent() && !keepsPrimaryKey(from, to)) {
      drops.add(new Operation.DropPrimaryKey(from.name(), from.primaryKey().get()));
    }
  }

  private void dropRows(Table from, Table to) {
    for (Row row : from.rows()) {
      Row translated = matching.translate(from, row);
      boolean stays =
          to.rows()
              .find(matching.modelKey(from, row))
              .filter(it -> it.first().names().equals(translated.first().names()))
              .isPresent();
      if (!stays) {
        drops.add(new Operation.DropRow(from.name(), row));
      }
    }
  }

  private boolean keepsPrimaryKey(Table from, Table to) {
    return from.primaryKey().map(key -> matching.translate(from, key)).equals(to.primaryKey())
        || from.primaryKey().filter(key -> renames.renames(from, key.name())).isPresent();
  }

  /** Whether a constraint is in the model, if need be under another name. */
  private <T extends Named<String>> boolean stays(Table from, T part, NamedList<String, T> parts) {
    return kept(part, parts) || renames.renames(from, part.name());
  }

  private static <T extends Named<String>> boolean kept(T part, NamedList<String, T> parts) {
    return parts.find(part.name()).equals(Optional.of(part));
  }
}

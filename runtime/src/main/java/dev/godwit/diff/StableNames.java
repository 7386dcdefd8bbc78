package dev.godwit.diff;

import dev.godwit.schema.Check;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Keeps the names of constraints and indexes that nobody chose: where the base has the same one
 * under another name, because its table or column has been renamed since, the model takes that
 * name.
 */
public final class StableNames {

  private final Matching matching;
  private final Set<TableMember> derived;

  private StableNames(Matching matching, Set<TableMember> derived) {
    this.matching = matching;
    this.derived = derived;
  }

  /**
   * The model with the base's names where only a derived name differs.
   *
   * @param derived the model's constraints and indexes whose names no source gives
   */
  public static Schema keep(Schema base, Schema model, Intent intent, Set<TableMember> derived) {
    StableNames names = new StableNames(new Matching(base, model, intent), derived);
    List<Table> kept = new ArrayList<>();
    for (Table table : model.tables()) {
      kept.add(names.matching.base(table).map(it -> names.keep(it, table)).orElse(table));
    }
    Schema schema = model.withTables(NamedList.of(kept));
    return RelationNames.tellApart(schema, model, derived);
  }

  private Table keep(Table base, Table table) {
    List<PrimaryKey> primaryKeys =
        base.primaryKey().map(key -> matching.translate(base, key)).stream().toList();
    return table
        .withPrimaryKey(
            table
                .primaryKey()
                .map(
                    key ->
                        renamed(
                            table,
                            NamedList.of(List.of(key)),
                            NamedList.of(primaryKeys),
                            (it, name) -> new PrimaryKey(name, it.columns())))
                .flatMap(keys -> keys.stream().findFirst()))
        .withForeignKeys(
            renamed(
                table,
                table.foreignKeys(),
                NamedList.of(
                    base.foreignKeys().stream().map(it -> matching.translate(base, it)).toList()),
                ForeignKey::withName))
        .withUniqueConstraints(
            renamed(
                table,
                table.uniqueConstraints(),
                NamedList.of(
                    base.uniqueConstraints().stream()
                        .map(it -> matching.translate(base, it))
                        .toList()),
                UniqueConstraint::withName))
        .withIndexes(
            renamed(
                table,
                table.indexes(),
                NamedList.of(
                    base.indexes().stream().map(it -> matching.translate(base, it)).toList()),
                Index::withName))
        .withChecks(
            renamed(
                table,
                table.checks(),
                NamedList.of(
                    base.checks().stream().map(it -> matching.translate(base, it)).toList()),
                Check::withName));
  }

  private <T extends Named<String>> NamedList<String, T> renamed(
      Table table,
      NamedList<String, T> parts,
      NamedList<String, T> former,
      BiFunction<T, String, T> rename) {
    List<T> free = new ArrayList<>();
    for (T part : former) {
      Optional<T> present = parts.find(part.name());
      boolean isGiven = present.filter(it -> !isDerived(table, it)).isPresent();
      if (!isGiven && !present.equals(Optional.of(part))) {
        free.add(part);
      }
    }
    Set<String> taken = new HashSet<>();
    parts.stream().filter(it -> !isDerived(table, it)).forEach(it -> taken.add(it.name()));
    parts.stream()
        .filter(it -> former.find(it.name()).equals(Optional.of(it)))
        .forEach(it -> taken.add(it.name()));
    Map<String, T> same = new HashMap<>();
    for (T part : parts) {
      if (!taken.contains(part.name())) {
        free.stream()
            .filter(it -> rename.apply(it, part.name()).equals(part))
            .findFirst()
            .ifPresent(
                it -> {
                  free.remove(it);
                  same.put(part.name(), it);
                });
      }
    }
    same.values().forEach(it -> taken.add(it.name()));
    List<T> kept = new ArrayList<>();
    for (T part : parts) {
      boolean isNew = !taken.contains(part.name()) && !same.containsKey(part.name());
      boolean isInTheWay =
          same.containsKey(part.name()) || !isDerived(table, part) || isOfBase(part, former);
      if (isInTheWay || isNew) {
        kept.add(same.getOrDefault(part.name(), part));
      } else {
        kept.add(rename.apply(part, RelationNames.other(part.name(), taken)));
      }
    }
    return NamedList.of(kept);
  }

  private boolean isDerived(Table table, Named<String> part) {
    return derived.contains(new TableMember(table.name(), part.name()));
  }

  private static <T extends Named<String>> boolean isOfBase(T part, NamedList<String, T> former) {
    return former.find(part.name()).equals(Optional.of(part));
  }
}

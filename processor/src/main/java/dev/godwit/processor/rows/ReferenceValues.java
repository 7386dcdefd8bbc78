package dev.godwit.processor.rows;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * New columns by which rows that exist go on referring to others: a foreign key over them takes the
 * place of a former one, whose values tell what the new columns must hold.
 */
public final class ReferenceValues {

  private final Snapshot before;
  private final Model model;
  private final FormerNames formers;

  public ReferenceValues(Snapshot before, Model model, List<SchemaChange> changes) {
    this.before = before;
    this.model = model;
    this.formers = new FormerNames(changes);
  }

  /**
   * A foreign key in the place of another.
   *
   * @param now the model's
   * @param former the base's
   */
  public record Successor(ForeignKey now, ForeignKey former) {}

  /** The foreign key over a new column that takes the place of a former one. */
  public Optional<Successor> successor(Operation.AddColumn add) {
    Optional<Table> former = before.schema().tables().find(formers.table(add.table()));
    Optional<Table> table = model.schema().tables().find(add.table());
    if (former.isEmpty() || table.isEmpty()) {
      return Optional.empty();
    }
    for (ForeignKey now : table.get().foreignKeys()) {
      if (now.columns().contains(add.column().name())) {
        for (ForeignKey key : former.get().foreignKeys()) {
          if (isSucceeded(former.get().name(), key, add.table(), now)) {
            return Optional.of(new Successor(now, key));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two foreign keys share a column, or belong to the same attribute. */
  private boolean isSucceeded(
      QualifiedName former, ForeignKey key, QualifiedName table, ForeignKey now) {
    for (String column : now.columns()) {
      TableMember member = new TableMember(table, column);
      String hint =
          Optional.ofNullable(model.columns().get(member)).map(it -> it.hint()).orElse("");
      for (String from : key.columns()) {
        String formerHint =
            before.hints().columns().getOrDefault(new TableMember(former, from), "(unknown)");
        if (from.equals(formers.column(member)) || formerHint.equals(hint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the new column holds if each row goes on referring to what it has referred to. */
  public Optional<SqlText> proposal(Operation.AddColumn add) {
    return successor(add)
        .filter(it -> it.former().target().equals(formers.table(it.now().target())))
        .map(it -> proposal(add, it));
  }

  private SqlText proposal(Operation.AddColumn add, Successor successor) {
    ForeignKey now = successor.now();
    ForeignKey former = successor.former();
    String value = now.targetColumns().get(now.columns().indexOf(add.column().name()));
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < former.columns().size(); i++) {
      conditions.add(
          "p.%s = %s"
              .formatted(
                  SqlWords.name(present(now.target(), former.targetColumns().get(i))),
                  outer(
                      new TableMember(add.table(), present(add.table(), former.columns().get(i))),
                      now.target())));
    }
    SqlText target = SqlWords.name(now.target());
    String text = "(select p.%s from %s as p where %s)";
    String condition = String.join(" and ", conditions);
    return new SqlText(
        text.formatted(SqlWords.name(value), target.postgresql(), condition),
        text.formatted(SqlWords.name(value), target.sqlite(), condition));
  }

  /** Notes the columns that stay, and will refer to another column than before. */
  public void noteChanged(List<SchemaChange> changes, Revaluations revaluations) {
    for (SchemaChange change : changes) {
      if (change instanceof Operation.AddForeignKey add) {
        before
            .schema()
            .tables()
            .find(formers.table(add.table()))
            .ifPresent(former -> retargeted(former, add).forEach(revaluations::add));
      }
    }
  }

  private List<Revaluation> retargeted(Table former, Operation.AddForeignKey add) {
    List<Revaluation> retargeted = new ArrayList<>();
    for (int i = 0; i < add.key().columns().size(); i++) {
      TableMember column = new TableMember(add.table(), add.key().columns().get(i));
      TableMember now = new TableMember(add.key().target(), add.key().targetColumns().get(i));
      String from = formers.column(column);
      List<TableMember> targets =
          former.foreignKeys().stream()
              .filter(it -> it.columns().contains(from))
              .map(it -> target(it, from))
              .toList();
      TableMember formerNow = new TableMember(formers.table(now.table()), formers.column(now));
      boolean isKept =
          targets.stream().anyMatch(it -> it.equals(formerNow) || areOneKey(it, now, formerNow));
      if (!targets.isEmpty() && !isKept) {
        retargeted.add(retargeted(column, targets.get(0), now));
      }
    }
    return retargeted;
  }

  /** Whether one table extends the rows of the other, as those of a class and its subclasses do. */
  private boolean areOneKey(TableMember former, TableMember now, TableMember formerNow) {
    return referred(before.schema(), former).contains(formerNow)
        || referred(model.schema(), now).stream()
            .map(it -> new TableMember(formers.table(it.table()), formers.column(it)))
            .anyMatch(former::equals);
  }

  /** All columns whose values a column has, also by way of others. */
  private static Set<TableMember> referred(Schema schema, TableMember column) {
    Set<TableMember> found = new LinkedHashSet<>();
    Deque<TableMember> next = new ArrayDeque<>(List.of(column));
    while (!next.isEmpty()) {
      TableMember member = next.remove();
      schema.tables().find(member.table()).stream()
          .flatMap(it -> it.foreignKeys().stream())
          .filter(it -> it.columns().contains(member.name()))
          .map(it -> target(it, member.name()))
          .filter(found::add)
          .forEach(next::add);
    }
    return found;
  }

  private static TableMember target(ForeignKey key, String column) {
    return new TableMember(key.target(), key.targetColumns().get(key.columns().indexOf(column)));
  }

  private Revaluation retargeted(TableMember column, TableMember from, TableMember to) {
    boolean isSameTable = formers.table(to.table()).equals(from.table());
    String former = isSameTable ? present(to.table(), from.name()) : "";
    return new Revaluation(
        column,
        model.schema().table(column.table()).column(column.name()).type(),
        "it referred to '%s' and will refer to '%s'".formatted(from, to),
        "",
        isSameTable ? other(column, to.table(), to.name(), former) : "…",
        isSameTable ? other(column, to.table(), former, to.name()) : "…",
        Revaluation.Kind.REFERENCE);
  }

  private String other(TableMember column, QualifiedName target, String value, String key) {
    return "(select p.%s from %s as p where p.%s = %s)"
        .formatted(
            SqlWords.name(value),
            SqlWords.name(target).postgresql(),
            SqlWords.name(key),
            outer(column, target));
  }

  /**
   * A column as a query over another table names it: with its own table only where it must, for one
   * annotation may be about an attribute of several tables.
   */
  private String outer(TableMember column, QualifiedName target) {
    boolean isThereToo =
        Stream.of(
                model.schema().tables().find(target),
                before.schema().tables().find(formers.table(target)))
            .flatMap(Optional::stream)
            .anyMatch(it -> it.columns().contains(column.name()));
    String name = SqlWords.name(column.name());
    return isThereToo || column.name().equals(target.name())
        ? SqlWords.name(column.table().name()) + '.' + name
        : name;
  }

  /** The name that a column of the base has by the time that columns are added. */
  private String present(QualifiedName table, String former) {
    return model.schema().table(table).columns().stream()
        .map(it -> it.name())
        .filter(it -> formers.column(new TableMember(table, it)).equals(former))
        .findFirst()
        .orElse(former);
  }
}

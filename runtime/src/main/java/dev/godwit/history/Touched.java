package dev.godwit.history;

import dev.godwit.operation.AlterationVisitor;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What operations have to do with: the tables and sequences they change, those they refer to, those
 * on which they take something away that others may refer to, and those whose data they change. SQL
 * and Java code may have to do with anything, unless they say with what.
 */
public final class Touched {

  private final Set<QualifiedName> changed = new TreeSet<>();
  private final Set<QualifiedName> referred = new TreeSet<>();
  private final Set<QualifiedName> reduced = new TreeSet<>();
  private final Set<QualifiedName> filled = new TreeSet<>();
  private boolean anything;

  private Touched() {}

  /** What these operations have to do with. */
  public static Touched by(Collection<Operation> operations) {
    Touched touched = new Touched();
    Collector collector = touched.new Collector();
    operations.forEach(operation -> operation.accept(collector));
    return touched;
  }

  /**
   * What makes the order of two sides matter, in words for messages: both change it, or one takes
   * something away from it and the other refers to it; empty if the order does not matter.
   */
  public Optional<String> disputeWith(Touched other) {
    if (isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (anything || other.anything) {
      return Optional.of("SQL or Java code, which Godwit cannot look into");
    }
    Set<QualifiedName> both = common(changed, other.changed);
    both.addAll(common(reduced, other.referred));
    both.addAll(common(referred, other.reduced));
    both.addAll(common(changed, other.filled));
    both.addAll(common(filled, other.changed));
    return both.stream().findFirst().map(name -> "'" + name + "'");
  }

  private boolean isEmpty() {
    return !anything && changed.isEmpty();
  }

  private static Set<QualifiedName> common(Set<QualifiedName> left, Set<QualifiedName> right) {
    Set<QualifiedName> common = new TreeSet<>(left);
    common.retainAll(right);
    return common;
  }

  /** Puts the names of each operation where they belong. */
  private final class Collector implements AlterationVisitor<Void> {

    private Void changes(QualifiedName... names) {
      changed.addAll(List.of(names));
      return null;
    }

    /** Rows of different keys stand beside each other, as long as their table does. */
    private Void changes(QualifiedName table, Row row) {
      referred.add(table);
      return changes(table.withName(table.name() + " (" + row.key() + ')'));
    }

    /** Rows of data need the table as it is. */
    private Void data(QualifiedName table, Row row) {
      filled.add(table);
      return changes(table, row);
    }

    private Void reduces(QualifiedName... names) {
      reduced.addAll(List.of(names));
      return changes(names);
    }

    private void refers(Iterable<ForeignKey> keys) {
      keys.forEach(key -> referred.add(key.target()));
    }

    @Override
    public Void alteration(Operation.TableAlteration operation) {
      return changes(operation.table());
    }

    @Override
    public Void createTable(Operation.CreateTable operation) {
      refers(operation.table().foreignKeys());
      return changes(operation.table().name());
    }

    @Override
    public Void dropTable(Operation.DropTable operation) {
      return reduces(operation.table().name());
    }

    @Override
    public Void renameTable(Operation.RenameTable operation) {
      return reduces(operation.from(), operation.to());
    }

    @Override
    public Void dropColumn(Operation.DropColumn operation) {
      return reduces(operation.table());
    }

    @Override
    public Void renameColumn(Operation.RenameColumn operation) {
      return reduces(operation.table());
    }

    @Override
    public Void alterType(Operation.AlterType operation) {
      return reduces(operation.table());
    }

    @Override
    public Void dropPrimaryKey(Operation.DropPrimaryKey operation) {
      return reduces(operation.table());
    }

    @Override
    public Void addForeignKey(Operation.AddForeignKey operation) {
      refers(List.of(operation.key()));
      return changes(operation.table());
    }

    @Override
    public Void dropUnique(Operation.DropUnique operation) {
      return reduces(operation.table());
    }

    @Override
    public Void addRow(Operation.AddRow operation) {
      return changes(operation.table(), operation.row());
    }

    @Override
    public Void dropRow(Operation.DropRow operation) {
      return changes(operation.table(), operation.row());
    }

    @Override
    public Void changeRow(Operation.ChangeRow operation) {
      return changes(operation.table(), operation.to());
    }

    @Override
    public Void createSequence(Operation.CreateSequence operation) {
      return changes(operation.sequence().name());
    }

    @Override
    public Void dropSequence(Operation.DropSequence operation) {
      return changes(operation.sequence().name());
    }

    @Override
    public Void renameSequence(Operation.RenameSequence operation) {
      return changes(operation.from(), operation.to());
    }

    @Override
    public Void alterSequence(Operation.AlterSequence operation) {
      return changes(operation.to().name());
    }

    @Override
    public Void guard(Operation.Guard operation) {
      referred.add(operation.table());
      return null;
    }

    /** The columns that are there when a row is inserted matter, too. */
    @Override
    public Void insert(Operation.Insert operation) {
      return data(operation.table(), operation.row());
    }

    @Override
    public Void update(Operation.Update operation) {
      return data(operation.table(), operation.where());
    }

    @Override
    public Void delete(Operation.Delete operation) {
      return data(operation.table(), operation.where());
    }

    @Override
    public Void declared(Operation.Declared operation) {
      return operation.change().accept(this);
    }

    @Override
    public Void sql(Operation.Sql operation) {
      return reaches(operation.reach());
    }

    @Override
    public Void run(Operation.Run operation) {
      return reaches(operation.reach());
    }

    private Void reaches(Reach reach) {
      anything |= reach.names().isEmpty();
      return reach.names().map(names -> reduces(names.toArray(QualifiedName[]::new))).orElse(null);
    }
  }
}

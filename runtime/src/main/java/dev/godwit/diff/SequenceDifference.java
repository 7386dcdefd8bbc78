package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sequences' part of a comparison. */
final class SequenceDifference {

  private final Schema base;
  private final Schema model;
  private final Intent intent;

  SequenceDifference(Schema base, Schema model, Intent intent) {
    this.base = base;
    this.model = model;
    this.intent = intent;
  }

  /** Renames, creates and alters; drops only what holds a name that is needed. */
  void bring(Operations op) {
    Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
    for (Sequence sequence : model.sequences()) {
      former(sequence)
          .filter(from -> !from.name().equals(sequence.name()))
          .ifPresent(from -> renames.put(from.name(), sequence.name()));
    }
    dropped().stream()
        .filter(it -> renames.values().stream().anyMatch(to -> isSame(to, it.name())))
        .forEach(it -> op.add(new Operation.DropSequence(it)));
    Renames.order(renames, op.schema().sequences().names())
        .forEach(step -> op.add(new Operation.RenameSequence(step.from(), step.to())));
    for (Sequence sequence : model.sequences()) {
      Optional<Sequence> from = former(sequence).map(it -> it.withName(sequence.name()));
      if (from.isEmpty()) {
        op.add(new Operation.CreateSequence(sequence));
      } else if (!from.get().equals(sequence)) {
        op.add(new Operation.AlterSequence(from.get(), sequence));
      }
    }
  }

  /** Drops what is left over. */
  void drop(Operations op) {
    dropped().stream()
        .filter(it -> op.schema().sequences().find(it.name()).equals(Optional.of(it)))
        .filter(it -> !model.sequences().contains(it.name()))
        .forEach(it -> op.add(new Operation.DropSequence(it)));
  }

  /** The base's sequence that has become this one of the model. */
  private Optional<Sequence> former(Sequence sequence) {
    QualifiedName former = intent.renamedSequences().getOrDefault(sequence.name(), sequence.name());
    boolean isTakenAway =
        former.equals(sequence.name()) && intent.renamedSequences().containsValue(former);
    return base.sequences().find(former).filter(it -> !isTakenAway);
  }

  private List<Sequence> dropped() {
    Set<QualifiedName> kept = new LinkedHashSet<>();
    model.sequences().forEach(it -> former(it).ifPresent(from -> kept.add(from.name())));
    return base.sequences().stream().filter(it -> !kept.contains(it.name())).toList();
  }

  /** Whether a database may take two names for one. */
  private static boolean isSame(QualifiedName one, QualifiedName other) {
    return one.toString().equalsIgnoreCase(other.toString());
  }
}

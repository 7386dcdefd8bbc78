package dev.godwit.processor.mapping.table;

import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The foreign keys of a table while the rules add to them. */
public final class References {

  /** What a foreign key refers to. */
  public enum Aim {
    PRIMARY_KEY,
    OTHER_COLUMNS
  }

  /** What a foreign key does when the row referred to goes or changes. */
  public record Actions(ForeignKey.Action onDelete, ForeignKey.Action onUpdate) {

    /** Nothing but refuse. */
    public static final Actions NONE =
        new Actions(ForeignKey.Action.NO_ACTION, ForeignKey.Action.NO_ACTION);
  }

  /** A foreign key, before it has a name. */
  public record Reference(
      Optional<String> given,
      List<String> columns,
      QualifiedName target,
      List<String> targetColumns,
      Aim aim,
      Actions actions) {

    /** Copies. */
    public Reference {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }

    /** This foreign key in the table of a class below, where name and actions do not count. */
    Reference inherited() {
      return new Reference(Optional.empty(), columns, target, targetColumns, aim, Actions.NONE);
    }

    /** This foreign key with the columns referred to in the order of the key that they are. */
    private Reference ordered(List<String> key) {
      if (aim != Aim.PRIMARY_KEY || !Set.copyOf(targetColumns).equals(Set.copyOf(key))) {
        return this;
      }
      return new Reference(
          given,
          key.stream().map(column -> columns.get(targetColumns.indexOf(column))).toList(),
          target,
          key,
          aim,
          actions);
    }

    private Reference with(Optional<String> name, ForeignKey.Action onDelete) {
      return new Reference(
          name, columns, target, targetColumns, aim, new Actions(onDelete, actions.onUpdate()));
    }

    /** Hibernate makes one foreign key of columns to a primary key, whosever it is. */
    private boolean isLike(Reference other) {
      return columns.equals(other.columns)
          && aim == other.aim
          && (aim == Aim.PRIMARY_KEY || targetColumns.equals(other.targetColumns));
    }
  }

  private final List<Reference> references = new ArrayList<>();

  /**
   * Adds a foreign key; of several on the same columns the first target and the last name count.
   */
  void add(Reference reference) {
    for (int i = 0; i < references.size(); i++) {
      Reference present = references.get(i);
      if (present.isLike(reference)) {
        references.set(
            i, present.with(reference.given().or(present::given), reference.actions().onDelete()));
        return;
      }
    }
    references.add(reference);
  }

  /** Says what the foreign key on these columns does when the row referred to goes. */
  void onDelete(List<String> columns, ForeignKey.Action action) {
    references.replaceAll(
        reference ->
            Set.copyOf(reference.columns()).equals(Set.copyOf(columns))
                ? reference.with(reference.given(), action)
                : reference);
  }

  /** Orders what refers to primary keys as these are ordered, by table. */
  void order(Map<QualifiedName, List<String>> keys) {
    references.replaceAll(
        reference -> reference.ordered(keys.getOrDefault(reference.target(), List.of())));
  }

  List<Reference> all() {
    return List.copyOf(references);
  }
}

package dev.godwit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All migrations of a history, without loading them. The processor generates an implementation in
 * the migrations package and registers it for {@link java.util.ServiceLoader}; it may also be given
 * to the migrator directly.
 */
public interface MigrationIndex {

  /** The history's name in the version table. */
  String history();

  /** The migrations, parents first. */
  List<Entry> entries();

  /**
   * A new instance of a revision's class.
   *
   * @param revision an {@link Entry#revision} of this index
   * @throws IllegalArgumentException if the index does not hold the revision
   */
  Migration create(String revision);

  /**
   * The indexes on the class path: those that {@link java.util.ServiceLoader} finds with the class
   * loader of this thread, or else with Godwit's own; none in a named module that provides none.
   *
   * @throws MigrationRefused if one cannot be loaded
   */
  static List<MigrationIndex> found() {
    return IndexLookup.all();
  }

  /**
   * What is known about a migration without its class.
   *
   * @param revision the identifier
   * @param parents the identifiers of the parents, in the order of the annotation
   * @param description what it does, in a few words
   * @param checksum identifies what its class says, whatever its layout
   * @param draft whether it was not yet committed when it was compiled
   * @param insteadOf the parent that a {@link Merge} stands for where that was never applied
   * @param contains the revisions that a checkpoint stands for, parents before children
   * @param transactional whether it runs in one transaction; else each of its steps commits by
   *     itself
   */
  record Entry(
      String revision,
      List<String> parents,
      String description,
      String checksum,
      boolean draft,
      Optional<String> insteadOf,
      List<String> contains,
      boolean transactional) {

    /** Copies. */
    public Entry {
      parents = List.copyOf(parents);
      Objects.requireNonNull(insteadOf, "insteadOf");
      contains = List.copyOf(contains);
      if (!transactional && (insteadOf.isPresent() || !contains.isEmpty())) {
        throw new IllegalArgumentException(
            "'" + revision + "' is a merge or a checkpoint, and these are transactional.");
      }
    }

    /** An entry of a committed migration. */
    public static Entry committed(
        String revision, String description, String checksum, String... parents) {
      return new Entry(
          revision,
          List.of(parents),
          description,
          checksum,
          /* draft= */ false,
          Optional.empty(),
          List.of(),
          /* transactional= */ true);
    }

    /** An entry of a draft. */
    public static Entry draft(
        String revision, String description, String checksum, String... parents) {
      return new Entry(
          revision,
          List.of(parents),
          description,
          checksum,
          /* draft= */ true,
          Optional.empty(),
          List.of(),
          /* transactional= */ true);
    }

    /** The entry of a {@link Merge} that stands for this parent where that was never applied. */
    public Entry insteadOf(String parent) {
      return new Entry(
          revision,
          parents,
          description,
          checksum,
          draft,
          Optional.of(parent),
          contains,
          transactional);
    }

    /** The entry of a checkpoint that stands for these revisions, parents before children. */
    public Entry containing(String... revisions) {
      return new Entry(
          revision,
          parents,
          description,
          checksum,
          draft,
          insteadOf,
          List.of(revisions),
          transactional);
    }

    /** The entry of a migration whose steps commit one by one. */
    public Entry withoutTransaction() {
      return new Entry(
          revision,
          parents,
          description,
          checksum,
          draft,
          insteadOf,
          contains,
          /* transactional= */ false);
    }
  }
}

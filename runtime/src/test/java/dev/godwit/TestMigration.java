package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.operation.Operations;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A migration of a test, with its entry in the index, and the other two bodies of a merge. */
record TestMigration(Entry entry, Consumer<Operations> up, Consumer<Operations> down, Other other)
    implements Migration {

  /** What leads to a merge from the other branch, and back; nothing in a class that is none. */
  private record Other(Optional<Consumer<Operations>> up, Optional<Consumer<Operations>> down) {
    static final Other NONE = new Other(Optional.empty(), Optional.empty());
  }

  /** A committed migration that follows none. */
  static TestMigration of(String revision, Consumer<Operations> up, Consumer<Operations> down) {
    return new TestMigration(
        Entry.committed(revision, "does " + revision, "says " + revision), up, down, Other.NONE);
  }

  TestMigration after(String... parents) {
    return with(entry.revision(), List.of(parents), entry.checksum(), entry.draft());
  }

  TestMigration draft() {
    return with(entry.revision(), entry.parents(), entry.checksum(), /* draft= */ true);
  }

  TestMigration describedAs(String description) {
    return new TestMigration(
        Entry.committed(entry.revision(), description, entry.checksum()), up, down, other);
  }

  TestMigration withoutTransaction() {
    return new TestMigration(entry.withoutTransaction(), up, down, other);
  }

  /** A checkpoint that stands for these. */
  TestMigration containing(String... revisions) {
    return new TestMigration(entry.containing(revisions), up, down, other);
  }

  /** The same identity with another checksum, and perhaps other bodies. */
  TestMigration saying(String checksum) {
    return with(entry.revision(), entry.parents(), checksum, entry.draft());
  }

  TestMigration doing(Consumer<Operations> otherUp, Consumer<Operations> otherDown) {
    return new TestMigration(entry, otherUp, otherDown, other);
  }

  /** The same in the place of a parent, but not the class of a merge. */
  TestMigration insteadOf(String parent) {
    return new TestMigration(entry.insteadOf(parent), up, down, other);
  }

  /** A merge in the place of a parent. */
  TestMigration insteadOf(
      String parent, Consumer<Operations> fromOther, Consumer<Operations> toOther) {
    return new TestMigration(
        entry.insteadOf(parent), up, down, new Other(Optional.of(fromOther), Optional.of(toOther)));
  }

  private TestMigration with(
      String revision, List<String> parents, String checksum, boolean draft) {
    return new TestMigration(
        new Entry(
            revision,
            parents,
            entry.description(),
            checksum,
            draft,
            entry.insteadOf(),
            entry.contains(),
            entry.transactional()),
        up,
        down,
        other);
  }

  String revision() {
    return entry.revision();
  }

  /** An instance as the index creates it. */
  Migration create() {
    return other.up().isPresent() ? new Both(this) : this;
  }

  @Override
  public void upgrade(Operations op) {
    up.accept(op);
  }

  @Override
  public void downgrade(Operations op) {
    down.accept(op);
  }

  /** A merge. */
  private record Both(TestMigration migration) implements Merge {

    @Override
    public void upgrade(Operations op) {
      migration.up().accept(op);
    }

    @Override
    public void downgrade(Operations op) {
      migration.down().accept(op);
    }

    @Override
    public void upgradeFromOther(Operations op) {
      migration.other().up().orElseThrow().accept(op);
    }

    @Override
    public void downgradeToOther(Operations op) {
      migration.other().down().orElseThrow().accept(op);
    }
  }
}

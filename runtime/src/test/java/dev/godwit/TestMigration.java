package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.operation.Operations;
import java.util.List;
import java.util.function.Consumer;

/** A migration of a test, with its entry in the index. */
record TestMigration(Entry entry, Consumer<Operations> up, Consumer<Operations> down)
    implements Migration {

  /** A committed migration that follows none. */
  static TestMigration of(String revision, Consumer<Operations> up, Consumer<Operations> down) {
    return new TestMigration(
        Entry.committed(revision, "does " + revision, "says " + revision), up, down);
  }

  TestMigration after(String... parents) {
    return with(entry.revision(), List.of(parents), entry.checksum(), entry.draft());
  }

  TestMigration draft() {
    return with(entry.revision(), entry.parents(), entry.checksum(), /* draft= */ true);
  }

  /** The same identity with another checksum, and perhaps other bodies. */
  TestMigration saying(String checksum) {
    return with(entry.revision(), entry.parents(), checksum, entry.draft());
  }

  TestMigration doing(Consumer<Operations> otherUp, Consumer<Operations> otherDown) {
    return new TestMigration(entry, otherUp, otherDown);
  }

  private TestMigration with(
      String revision, List<String> parents, String checksum, boolean draft) {
    return new TestMigration(
        new Entry(revision, parents, entry.description(), checksum, draft), up, down);
  }

  String revision() {
    return entry.revision();
  }

  @Override
  public void upgrade(Operations op) {
    up.accept(op);
  }

  @Override
  public void downgrade(Operations op) {
    down.accept(op);
  }
}

package dev.godwit.processor;

import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.Operations;
import dev.godwit.operation.notation.NotationException;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.draft.Base;
import dev.godwit.processor.draft.Merging;
import dev.godwit.processor.source.Checksum;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.processor.write.MigrationTitle;
import dev.godwit.processor.write.MigrationWriter;
import dev.godwit.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next migration: what it is called and what its source says.
 *
 * @param revision its identifier, chosen once
 * @param className the simple name of its class
 * @param text its source
 * @param isNew whether it says something else than the file that is there, if one is
 */
record Draft(String revision, String className, String text, boolean isNew) {

  /** The draft that makes a change, under the name that the former draft has, if there is one. */
  static Draft of(Base base, Change change, String packageName) {
    MigrationTitle title = title(base, change);
    String revision =
        base.draft()
            .map(MigrationSource::revision)
            .orElseGet(() -> NextRevision.after(revisions(base), title.slug()).id());
    String className =
        base.draft()
            .filter(it -> !it.className().equals(formerName(it, base)))
            .map(MigrationSource::className)
            .orElseGet(() -> NextRevision.className(revision, title.slug()));
    String text = new MigrationWriter(packageName).write(className, revision, base.heads(), change);
    Optional<MigrationSource> same =
        base.draft()
            .filter(it -> it.className().equals(className))
            .filter(it -> it.checksum().equals(Checksum.of(text, className)))
            .filter(it -> it.parents().equals(base.heads()))
            .filter(it -> it.insteadOf().equals(base.merging().map(Merging::other)));
    return new Draft(
        revision, className, same.map(MigrationSource::text).orElse(text), same.isEmpty());
  }

  /** What the draft does, in a few words. */
  static MigrationTitle title(Base base, Change change) {
    return base.merging()
        .map(it -> MigrationTitle.merging(it.other()))
        .orElseGet(() -> MigrationTitle.of(change.upgrade()));
  }

  String fileName() {
    return className + ".java";
  }

  private static List<String> revisions(Base base) {
    return base.migrations().stream().map(MigrationSource::revision).toList();
  }

  /** The name that Godwit gave a draft: another one is the developer's, and stays. */
  private static String formerName(MigrationSource draft, Base base) {
    if (draft.insteadOf().isPresent()) {
      return NextRevision.className(
          draft.revision(), MigrationTitle.merging(draft.insteadOf().get()).slug());
    }
    Operations operations = Operations.on(base.snapshot().schema());
    try {
      draft.upgrade().record(operations);
    } catch (SchemaException | NotationException e) {
      // It was made for another base; its name then tells nothing.
      return draft.className();
    }
    List<SchemaChange> changes = new ArrayList<>();
    operations.recorded().stream()
        .filter(SchemaChange.class::isInstance)
        .map(SchemaChange.class::cast)
        .forEach(changes::add);
    return changes.isEmpty()
        ? draft.className()
        : NextRevision.className(draft.revision(), MigrationTitle.of(changes).slug());
  }
}

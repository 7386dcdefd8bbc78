package dev.godwit.processor;

import dev.godwit.processor.change.Change;
import dev.godwit.processor.draft.Base;
import dev.godwit.processor.draft.CheckpointData;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.processor.write.MigrationWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the migrations that the developer asks for, each only once. */
final class RequestedMigrations {

  private final MigrationsPackage target;
  private final Problems problems;

  RequestedMigrations(MigrationsPackage target, Problems problems) {
    this.target = target;
    this.problems = problems;
  }

  /** Reports a request in a compile that may not write. */
  void refuse(Request request) {
    problems.error(
        "request-not-written",
        target.site(),
        "-A%s writes a migration, and this compile writes nothing. Compile with -Agodwit.mode=write, or in a git work tree without CI=true."
            .formatted(request.option()));
  }

  /**
   * The empty migration of this name; none if it is there already.
   *
   * @param parents the revisions that it follows
   */
  Optional<NewMigration> blank(
      Request.Blank request, Base base, List<String> revisions, List<String> parents) {
    NextRevision names = NextRevision.after(revisions, NextRevision.slug(request.name()));
    Optional<MigrationSource> same = base.migrations().stream().filter(names::isNameOf).findFirst();
    if (same.isPresent()) {
      reportSame(same.get(), base, request);
      return Optional.empty();
    }
    String title = request.name().strip().replaceAll("[_ ]+", " ");
    return Optional.of(
        new NewMigration(
            names.id(),
            parents,
            List.of(),
            names.className(),
            title,
            new MigrationWriter(target.name())
                .blank(names.className(), names.id(), parents, title)));
  }

  /** The checkpoint behind everything that there is; none if the history ends with one. */
  Optional<NewMigration> checkpoint(Base base, Change change) {
    if (!change.isEmpty()) {
      problems.error(
          "checkpoint-too-early",
          target.site(),
          "A checkpoint stands for what is finished, and the model has a change that is not"
              + " committed. Compile without -Agodwit.checkpoint, commit the migration, and ask"
              + " again.");
      return Optional.empty();
    }
    List<MigrationSource> heads =
        base.migrations().stream().filter(it -> base.heads().contains(it.revision())).toList();
    if (heads.stream().allMatch(MigrationSource::isCheckpoint)) {
      problems.note(
          "checkpoint-there",
          Site.NOWHERE,
          "no migration follows the last checkpoint; leave out -Agodwit.checkpoint");
      return Optional.empty();
    }
    List<MigrationSource> all = new ArrayList<>(base.contained());
    all.addAll(base.migrations());
    Set<String> contains = new LinkedHashSet<>();
    for (MigrationSource migration : all) {
      contains.addAll(migration.contains());
      contains.add(migration.revision());
    }
    NextRevision names = NextRevision.after(contains, "checkpoint");
    List<String> data = CheckpointData.of(base.migrations());
    if (!data.isEmpty()) {
      problems.warning(
          "checkpoint-data",
          target.site(),
          CheckpointData.question(names.className() + ".java", data));
    }
    return Optional.of(
        new NewMigration(
            names.id(),
            base.heads(),
            List.copyOf(contains),
            names.className(),
            "Creates the schema of %d revisions".formatted(contains.size()),
            new MigrationWriter(target.name())
                .checkpoint(
                    names.className(),
                    names.id(),
                    base.heads(),
                    List.copyOf(contains),
                    change.fromNothing())));
  }

  /** Asks again about a checkpoint that is not committed, while it makes no data itself. */
  void askAgain(Base base, Elements elements) {
    List<String> data = CheckpointData.of(base.contained());
    for (MigrationSource migration : base.migrations()) {
      if (migration.isCheckpoint()
          && base.uncommitted().contains(migration.revision())
          && !migration.upgrade().changesData()
          && !data.isEmpty()) {
        TypeElement type = elements.getTypeElement(target.name() + "." + migration.className());
        problems.warning(
            "checkpoint-data",
            type == null ? target.site() : Site.of(type),
            CheckpointData.question(migration.fileName(), data));
      }
    }
  }

  /** An option that stays set, in an IDE for instance, is no error until the commit. */
  private void reportSame(MigrationSource same, Base base, Request.Blank request) {
    if (!same.isGenerated()
        && (base.uncommitted().contains(same.revision()) || !base.isGitKnown())) {
      problems.note(
          "migration-there",
          Site.NOWHERE,
          "'%s' is there already; leave out -Agodwit.new".formatted(same.fileName()));
    } else {
      problems.error(
          "name-taken",
          target.site(),
          "'%s' has the name '%s' already. Choose another for -Agodwit.new, or leave it out."
              .formatted(same.fileName(), request.name()));
    }
  }
}

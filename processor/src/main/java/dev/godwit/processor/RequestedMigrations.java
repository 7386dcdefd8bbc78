package dev.godwit.processor;

import dev.godwit.processor.draft.Base;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.processor.write.MigrationWriter;
import java.util.List;
import java.util.Optional;

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
            names.className(),
            title,
            new MigrationWriter(target.name())
                .blank(names.className(), names.id(), parents, title)));
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

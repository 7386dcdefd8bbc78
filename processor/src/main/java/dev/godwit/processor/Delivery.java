package dev.godwit.processor;

import dev.godwit.MigrationIndex;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.draft.Base;
import dev.godwit.processor.draft.Merging;
import dev.godwit.processor.draft.Outline;
import dev.godwit.processor.draft.PackageFiles;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.snapshot.SnapshotWriter;
import dev.godwit.processor.source.Checksum;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.processor.write.CompilerOutput;
import dev.godwit.processor.write.IndexWriter;
import dev.godwit.processor.write.MigrationTitle;
import dev.godwit.processor.write.MigrationWriter;
import dev.godwit.processor.write.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was decided where it belongs: the source tree, the compiler's output, the index. */
final class Delivery {

  private static final int OUTLINED = 8;

  private final MigrationsPackage target;
  private final SourceTree tree;
  private final PackageFiles files;
  private final CompilerOutput output;
  private final Problems problems;

  Delivery(
      MigrationsPackage target,
      SourceTree tree,
      PackageFiles files,
      CompilerOutput output,
      Problems problems) {
    this.target = target;
    this.tree = tree;
    this.files = files;
    this.output = output;
    this.problems = problems;
  }

  /** Indexes the migrations that there are. */
  void index(Base base) throws IOException {
    List<IndexWriter.Line> lines = lines(base, base.migrations());
    lines.addAll(lines(base, base.contained()));
    index(lines);
  }

  /**
   * Writes, rewrites or removes the draft, and whatever goes with it.
   *
   * @param compiled the names of all classes compiled so far
   * @param request the migration that the developer asks for, behind the draft
   */
  void write(Base base, Change change, Set<String> compiled, Optional<Request> request)
      throws IOException {
    List<MigrationSource> fast = new ArrayList<>(base.migrations());
    base.draft().ifPresent(fast::remove);
    List<IndexWriter.Line> lines = lines(base, fast);
    lines.addAll(lines(base, base.contained()));
    NavigableMap<String, List<String>> revisions = new TreeMap<>(change.after().revisions());
    base.folded().forEach(this::fold);
    if (change.isEmpty()) {
      base.draft().ifPresent(this::remove);
    } else {
      Draft draft = Draft.of(base, change, target.name());
      revisions.put(draft.revision(), base.heads());
      lines.add(deliver(draft, base, change, compiled));
    }
    Optional<NewMigration> requested = requested(request, base, change, revisions);
    if (problems.hasErrors()) {
      return;
    }
    if (requested.isPresent()) {
      NewMigration migration = requested.get();
      revisions.keySet().removeAll(migration.contains());
      revisions.put(
          migration.revision(), migration.isCheckpoint() ? List.of() : migration.parents());
      lines.add(migration.line(base.isGitKnown()));
      deliver(migration, change);
    }
    snapshot(base, change.after(), revisions);
    if (tree.hasChanges() && !tree.isWritable()) {
      problems.error(
          "directory-read-only",
          target.site(),
          "The migrations package's directory cannot be written. Make it writable, or compile with"
              + " -Agodwit.mode=check.");
      return;
    }
    index(lines);
    output.change(tree);
  }

  private Optional<NewMigration> requested(
      Optional<Request> request,
      Base base,
      Change change,
      NavigableMap<String, List<String>> revisions) {
    Set<String> sealed = change.after().revisions().keySet();
    List<String> drafts = revisions.keySet().stream().filter(it -> !sealed.contains(it)).toList();
    List<String> parents = drafts.isEmpty() ? base.heads() : drafts;
    RequestedMigrations migrations = new RequestedMigrations(target, problems);
    return request.flatMap(
        it ->
            it instanceof Request.Blank blank
                ? migrations.blank(blank, base, List.copyOf(revisions.keySet()), parents)
                : migrations.checkpoint(base, change));
  }

  private void deliver(NewMigration migration, Change change) throws IOException {
    tree.write(migration.fileName(), migration.text());
    output.addClass(
        target.name() + "." + migration.className(), migration.text(), target.element());
    problems.note(
        "migration-written",
        Site.NOWHERE,
        migration.isCheckpoint()
            ? "checkpoint %s written: it stands for %d revisions. Once it is committed, and no database needs them any more, their classes may be deleted"
                .formatted(migration.className(), migration.contains().size())
            : "migration %s written: fill in %s%s"
                .formatted(
                    migration.className(),
                    tree.directory().resolve(migration.fileName()),
                    change.isEmpty() ? "" : "; the draft before it stays as it is from now on"));
  }

  private IndexWriter.Line deliver(Draft draft, Base base, Change change, Set<String> compiled)
      throws IOException {
    String compiledName = draft.className();
    if (draft.isNew()) {
      tree.write(draft.fileName(), draft.text());
      base.draft()
          .filter(it -> !it.fileName().equals(draft.fileName()))
          .ifPresent(
              it -> {
                tree.delete(it.fileName());
                output.removeClass(target.name(), it.className());
              });
      if (compiled.contains(target.name() + "." + compiledName)) {
        compiledName = draft.className() + "_";
      }
      String text =
          compiledName.equals(draft.className())
              ? draft.text()
              : new MigrationWriter(target.name())
                  .write(compiledName, draft.revision(), base.heads(), change);
      output.addClass(target.name() + "." + compiledName, text, target.element());
      tell(draft, base, change);
    }
    if (compiledName.equals(draft.className())) {
      output.removeClass(target.name(), draft.className() + "_");
    }
    MigrationTitle title = Draft.title(base, change);
    return new IndexWriter.Line(
        new MigrationIndex.Entry(
            draft.revision(),
            base.heads(),
            title.sentence().replaceAll("\\.$", ""),
            Checksum.of(draft.text(), draft.className()),
            base.isGitKnown(),
            base.merging().map(Merging::other),
            List.of(),
            /* transactional= */ true),
        compiledName);
  }

  private void tell(Draft draft, Base base, Change change) {
    if (base.draft().isEmpty()) {
      base.migrations().stream()
          .filter(it -> base.heads().contains(it.revision()))
          .filter(it -> base.uncommitted().contains(it.revision()))
          .filter(it -> it.isGenerated() && !it.isUntouched())
          .forEach(this::tellOfEdited);
    }
    problems.note(
        "draft-written",
        Site.NOWHERE,
        "draft %s %s: %s"
            .formatted(
                draft.className(),
                base.draft().isPresent() ? "rewritten" : "written",
                base.merging().map(it -> outline(it, change)).orElseGet(() -> outline(change))));
    base.merging()
        .flatMap(it -> it.lackOfData(draft.fileName()))
        .ifPresent(it -> problems.warning(Merging.DATA, target.site(), it));
  }

  private static String outline(Change change) {
    String operations =
        change.upgrade().stream()
            .limit(OUTLINED)
            .map(Outline::of)
            .collect(Collectors.joining(", "));
    int more = change.upgrade().size() - OUTLINED;
    return operations + (more > 0 ? " and " + more + " more" : "");
  }

  private static String outline(Merging merging, Change change) {
    return Stream.of(
            Map.entry(merging.kept(), change), Map.entry(merging.other(), change.fromOther().get()))
        .map(it -> Map.entry(it.getKey(), outline(it.getValue())))
        .map(
            it ->
                "from '%s' %s"
                    .formatted(it.getKey(), it.getValue().isEmpty() ? "nothing" : it.getValue()))
        .collect(Collectors.joining("; "));
  }

  private void tellOfEdited(MigrationSource migration) {
    problems.note(
        "draft-sealed",
        Site.NOWHERE,
        "'%s' was edited by hand and stays as it is; this change goes into the next migration"
            .formatted(migration.fileName()));
  }

  /** Deletes a migration whose work the draft does. */
  private void fold(MigrationSource migration) {
    tree.delete(migration.fileName());
    output.removeClass(target.name(), migration.className());
  }

  private void remove(MigrationSource draft) {
    fold(draft);
    problems.note(
        "draft-removed",
        Site.NOWHERE,
        "draft %s removed: the model is as it was committed".formatted(draft.className()));
  }

  private void snapshot(Base base, Snapshot after, NavigableMap<String, List<String>> revisions) {
    String text =
        SnapshotWriter.write(
            new Snapshot(after.schema(), after.hints(), revisions, after.recollection()));
    boolean isFirstTakenBack = revisions.isEmpty() && base.draft().isPresent();
    boolean isNeeded = !revisions.isEmpty() || files.snapshot().isPresent();
    if (isFirstTakenBack) {
      tree.delete(PackageFiles.SNAPSHOT);
    } else if (isNeeded && !files.snapshot().equals(Optional.of(text))) {
      tree.write(PackageFiles.SNAPSHOT, text);
      if (files.snapshot().filter(it -> it.contains("<<<<<<<")).isPresent()) {
        problems.note(
            "snapshot-merged",
            Site.NOWHERE,
            "schema.snapshot held both sides of a merge, and is completed from the migrations of"
                + " both");
      }
    }
  }

  private static List<IndexWriter.Line> lines(Base base, List<MigrationSource> migrations) {
    List<IndexWriter.Line> lines = new ArrayList<>();
    for (MigrationSource migration : migrations) {
      lines.add(
          new IndexWriter.Line(
              new MigrationIndex.Entry(
                  migration.revision(),
                  migration.parents(),
                  migration.summary().isEmpty() ? migration.className() : migration.summary(),
                  migration.checksum(),
                  base.uncommitted().contains(migration.revision()),
                  migration.insteadOf(),
                  migration.contains(),
                  migration.transactional()),
              migration.className()));
    }
    return lines;
  }

  private void index(List<IndexWriter.Line> lines) throws IOException {
    String name = target.name() + "." + IndexWriter.CLASS_NAME;
    String source = new IndexWriter(target.name()).write(target.history(), lines);
    output.addClass(name, source, target.element());
    output.provide(MigrationIndex.class, name);
  }
}

package dev.godwit.processor.write;

import dev.godwit.dialect.postgresql.PostgresqlDialect;
import dev.godwit.dialect.sqlite.SqliteDialect;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.change.Change;
import dev.godwit.processor.change.Risk;
import dev.godwit.processor.draft.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the reviewer of a migration what it changes, what it destroys, what may stop it, and the
 * SQL that each database will run.
 */
final class MigrationJavadoc {

  private static final int OUTLINED = 30;
  private static final int NAMED = 5;

  private final List<String> parts = new ArrayList<>();

  private MigrationJavadoc() {}

  /** The text of the comment, without its signs. */
  static String of(Change change, List<String> parents) {
    MigrationJavadoc javadoc = new MigrationJavadoc();
    if (change.fromOther().isPresent()) {
      javadoc.merge(change, parents.get(0), parents.get(parents.size() - 1));
    } else {
      javadoc.title(MigrationTitle.of(change.upgrade()));
      javadoc.describe(change);
    }
    return String.join("\n\n", javadoc.parts) + "\n";
  }

  private void title(MigrationTitle title) {
    parts.add(JavadocText.paragraph(JavadocText.escaped(title.sentence())));
  }

  private void describe(Change change) {
    outline(change.upgrade());
    moves(change.upgradeMoves());
    Loss.of(lossy(change.upgrade(), change.upgradeMoves()), change.downgrade())
        .forEach(it -> warning(it.sentence(), it.tag()));
    change.risks().forEach(this::risk);
    statements(change);
    wayBack(Loss.of(lossy(change.downgrade(), change.downgradeMoves()), change.upgrade()));
  }

  private static List<SchemaChange> lossy(List<SchemaChange> operations, List<SchemaChange> moves) {
    return operations.stream().filter(it -> !moves.contains(it)).toList();
  }

  private void moves(List<SchemaChange> moves) {
    if (!moves.isEmpty()) {
      paragraph(
          "The values of %s move to where their attributes are now before the drop."
              .formatted(named(Loss.of(moves, List.of()))));
    }
  }

  private void merge(Change change, String kept, String other) {
    title(MigrationTitle.merging(other));
    paragraph(
        "Databases that ran %s, as new ones do, never run %s:"
            .formatted(JavadocText.code(kept), JavadocText.code(other)));
    describe(change);
    paragraph(
        "Databases that ran %s never run %s:"
            .formatted(JavadocText.code(other), JavadocText.code(kept)));
    describe(change.fromOther().orElseThrow());
  }

  /** The comment of a checkpoint that stands for these revisions. */
  static String ofCheckpoint(List<String> contains, Change change) {
    MigrationJavadoc javadoc = new MigrationJavadoc();
    javadoc.parts.add(
        JavadocText.paragraph("Creates the schema of %d revisions.".formatted(contains.size())));
    javadoc.paragraph(
        "New databases begin here. Those that have run what this contains pass it, and nothing is"
            + " done on them. What the contained migrations did to data is not done here.");
    javadoc.outline(change.upgrade());
    javadoc.statements(change);
    return String.join("\n\n", javadoc.parts) + "\n";
  }

  private void paragraph(String text) {
    parts.add("<p>" + JavadocText.paragraph(text));
  }

  private void outline(List<SchemaChange> operations) {
    List<String> lines =
        operations.stream().limit(OUTLINED).map(Outline::of).collect(Collectors.toList());
    if (operations.size() > OUTLINED) {
      lines.add("and %d more".formatted(operations.size() - OUTLINED));
    }
    parts.add(JavadocText.block(lines));
  }

  private void risk(Risk risk) {
    warning(JavadocText.escaped(risk.message()), risk.tag());
  }

  private void warning(String sentence, String tag) {
    paragraph("%s (%s)".formatted(sentence, tag));
  }

  private void statements(Change change) {
    List<String> postgresql =
        StepText.of(new PostgresqlDialect(), change.before(), change.upgradeSteps());
    List<String> sqlite = StepText.of(new SqliteDialect(), change.before(), change.upgradeSteps());
    if (postgresql.equals(sqlite)) {
      statements("PostgreSQL and SQLite", postgresql);
    } else {
      statements("PostgreSQL", postgresql);
      statements("SQLite", sqlite);
    }
  }

  private void statements(String databases, List<String> lines) {
    if (lines.isEmpty()) {
      paragraph("On %s there is nothing to do.".formatted(databases));
    } else {
      paragraph("On %s:".formatted(databases));
      parts.add(JavadocText.block(lines));
    }
  }

  private void wayBack(List<Loss> losses) {
    if (!losses.isEmpty()) {
      paragraph(
          "The downgrade drops %s, and the data in %s."
              .formatted(named(losses), losses.size() == 1 ? "it" : "them"));
    }
  }

  private static String named(List<Loss> losses) {
    String names =
        losses.stream()
            .limit(NAMED)
            .map(it -> JavadocText.code(it.name()))
            .collect(Collectors.joining(", "));
    int more = losses.size() - NAMED;
    return names + (more > 0 ? " and %d more".formatted(more) : "");
  }
}

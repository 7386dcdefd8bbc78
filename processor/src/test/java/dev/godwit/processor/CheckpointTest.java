package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint makes the whole schema in one step, and the classes before it may go. */
final class CheckpointTest {

  private static final String CHECKPOINT = "-Agodwit.checkpoint";
  private static final String FILE = "V0003_Checkpoint.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void commitTwo() {
    project = Project.inGit(directory).entity("Counter", numbered());
    project.compile().done();
    project.commit("first");
    project.entity("Counter", numbered("String name;"));
    project.compile().done();
    project.commit("second");
  }

  private static String[] numbered(String... members) {
    String[] all = new String[members.length + 2];
    all[0] = "@Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"n\")";
    all[1] = "@TableGenerator(name = \"n\", table = \"numbers\", pkColumnValue = \"c\") Long id;";
    System.arraycopy(members, 0, all, 2, members.length);
    return all;
  }

  private static String written(int revisions) {
    return "note: [godwit] checkpoint V0003_Checkpoint written: it stands for %d revisions. Once it is committed, and no database needs them any more, their classes may be deleted"
        .formatted(revisions);
  }

  @Test
  void checkpointCreatesTheSchemaInOneStep() {
    Compiled compiled = project.compile(CHECKPOINT).done();

    assertThat(compiled.messages()).containsExactly(written(2));
    assertThat(project.migration(FILE))
        .contains(
            """
            @Revision(
                id = "0003_checkpoint",
                after = "0002_add_name_to_counter",
                contains = {"0001_create_counter_and_numbers", "0002_add_name_to_counter"})
            """
                .replace("0001_create_counter_and_numbers", first()))
        .contains("row(\"sequence_name\", \"c\").with(\"next_val\", 0)");
    assertThat(project.snapshot().lines().filter(it -> it.startsWith("revision")))
        .containsExactly("revision 0003_checkpoint");
    assertThat(project.application().start().applied()).containsExactly("0003_checkpoint");
    assertThat(project.application().sql("select name from counter")).isEmpty();
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void javadocSaysWhoRunsTheCheckpoint() {
    project.compile(CHECKPOINT).done();

    assertThat(project.migration(FILE).replaceAll("\\n \\*", "").replace("<p>", ""))
        .contains(
            " Creates the schema of 2 revisions. New databases begin here. Those that have run what"
                + " this contains pass it, and nothing is done on them. What the contained"
                + " migrations did to data is not done here.");
  }

  private String first() {
    return project.migrations().stream()
        .filter(it -> it.startsWith("V0001"))
        .map(it -> project.migration(it).replaceAll("(?s).*id = \"([^\"]*)\".*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void historyGoesOnBehindTheCheckpoint() {
    project.compile(CHECKPOINT).done();
    project.commit("checkpoint");
    project.entity("Counter", numbered("String name;", "Integer size;"));

    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0004_AddSizeToCounter written: + counter.size integer");

    assertThat(project.migration("V0004_AddSizeToCounter.java"))
        .contains("after = \"0003_checkpoint\"");
    assertThat(project.application().start().applied())
        .containsExactly("0003_checkpoint", "0004_add_size_to_counter");
  }

  @Test
  void classesBeforeACommittedCheckpointMayGo() {
    project.application().start();
    project.compile(CHECKPOINT).done();
    project.commit("checkpoint");
    project.migrations().stream()
        .filter(it -> it.startsWith("V0001") || it.startsWith("V0002"))
        .toList()
        .forEach(
            it -> {
              project.deleteMigration(it);
              project.delete("out/" + Project.PACKAGE + "/" + it.replace(".java", ".class"));
            });

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();

    assertThat(project.application().start().applied()).containsExactly("0003_checkpoint");
    project.commit("tidied");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.application().start().applied()).isEmpty();
  }

  @Test
  void classesBeforeAnUncommittedCheckpointMustStay() {
    project.compile(CHECKPOINT).done();
    String second =
        project.migrations().stream()
            .filter(it -> it.startsWith("V0002"))
            .findFirst()
            .orElseThrow();
    project.deleteMigration(second);

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] The committed migration '%s' is gone. Restore it with 'git checkout HEAD -- :/src/com/acme/migrations/%s'. (migration-vanished)"
                .formatted(second, second));
  }

  @Test
  void pendingChangeIsCommittedFirst() {
    project.entity("Counter", numbered("String name;", "Integer size;"));

    assertThat(project.compile(CHECKPOINT).failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] A checkpoint stands for what is finished, and the"
                + " model has a change that is not committed. Compile without -Agodwit.checkpoint,"
                + " commit the migration, and ask again. (checkpoint-too-early)");
  }

  @Test
  void optionThatStaysSetWritesNoSecondOne() {
    project.compile(CHECKPOINT).done();
    Map<String, String> sources = project.state("src");

    assertThat(project.compile(CHECKPOINT).done().messages())
        .containsExactly(
            "note: [godwit] no migration follows the last checkpoint; leave out"
                + " -Agodwit.checkpoint");

    assertThat(project.state("src")).isEqualTo(sources);
  }

  @Test
  void dataOfTheHistoryIsAskedAboutUntilTheCommit() {
    project.compile("-Agodwit.new=fill").done();
    project.editMigration(
        "V0003_Fill.java",
        "    // What leads to this revision: op.sql(...), op.insert(...), op.run(...).\n",
        "    op.sql(\"insert into counter (id, name) values (1, 'first')\");\n");
    project.compile().done();
    project.commit("third");
    String question =
        ": [godwit] 'V0004_Checkpoint.java' makes the schema for new databases, but not the data"
            + " and other things that '0003_fill' made. Look at it: (1) copy what a new database"
            + " needs into the checkpoint's upgrade, or (2) write"
            + " @SuppressWarnings(\"godwit:checkpoint-data\") on its class if it needs nothing."
            + " (checkpoint-data)";

    assertThat(project.compile(CHECKPOINT).messages())
        .contains("warning package-info.java:1" + question);
    assertThat(project.compile().messages())
        .anyMatch(it -> it.startsWith("warning V0004_Checkpoint.java:") && it.endsWith(question));

    String decided = project.migration("V0004_Checkpoint.java");
    project.editMigration(
        "V0004_Checkpoint.java",
        "public final class",
        "@SuppressWarnings(\"godwit:checkpoint-data\")\npublic final class");
    assertThat(project.compile().done().messages()).isEmpty();
    project.writeMigration(
        "V0004_Checkpoint.java",
        decided.replaceFirst(
            "\n  }\n",
            "\n    op.insert(\"counter\", row(\"id\", 1).with(\"name\", \"first\"));\n  }\n"));
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.application().start().applied()).containsExactly("0004_checkpoint");
    assertThat(project.application().sql("select id, name from counter"))
        .containsExactly("1|first");
  }

  @Test
  void branchFromBeforeTheCheckpointIsMerged() {
    project.git("checkout", "-q", "-b", "side");
    project.entity("Tag", "@Id Long id;");
    project.compile().done();
    project.commit("side");
    project.git("checkout", "-q", "main");
    project.delete("out/com/acme/shop/Tag.class");
    project.compile(CHECKPOINT).done();
    project.commit("checkpoint");
    project.tryGit("merge", "-q", "side", "-m", "merged");

    assertThat(project.compile().done().messages())
        .allMatch(it -> it.contains("schema.snapshot held both sides"));
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.application().start().applied())
        .containsExactly("0003_checkpoint", "0003_create_tag");
  }

  @Test
  void bothRequestsAtOnceAreRefused() {
    assertThat(project.compile(CHECKPOINT, "-Agodwit.new=x").failed().messages())
        .containsExactly(
            "error: [godwit] -Agodwit.new and -Agodwit.checkpoint are for one compile each. Leave"
                + " one of them out. (options-conflict)");
  }
}

package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are declared to run step by step, in no transaction. */
final class NonTransactionalTest {

  private static final String FIRST = "V0001_CreateUser.java";
  private static final String SECOND = "V0002_AddPhoneToUser.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void commitOne() {
    project = Project.inGit(directory).entity("User", "@Id Long id;", "String name;");
    project.compile().done();
    project.commit("first");
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
  }

  private void declare(String file) {
    project.editMigration(file, "@Revision(", "@Revision(transactional = false, ");
  }

  @Test
  void indexSaysWhatTheAnnotationSays() {
    declare(SECOND);
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.application().entries())
        .extracting(entry -> entry.revision() + " " + entry.transactional())
        .containsExactly("0001_create_user true", "0002_add_phone_to_user false");
    assertThat(project.application().start().applied())
        .containsExactly("0001_create_user", "0002_add_phone_to_user");
    assertThat(project.application().sql("select progress from godwit_history where ordinal = 2"))
        .singleElement()
        .asString()
        .startsWith("upgrade 1/1 ");
  }

  @Test
  void draftDeclaredSoStaysAndFurtherChangesGoIntoTheNext() {
    declare(SECOND);
    String text = project.migration(SECOND);
    project.entity("User", "@Id Long id;", "String name;", "String phone;", "Integer age;");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] 'V0002_AddPhoneToUser.java' was edited by hand and stays as it is;"
                + " this change goes into the next migration",
            "note: [godwit] draft V0003_AddAgeToUser written: + user.age integer");
    assertThat(project.migration(SECOND)).isEqualTo(text);
  }

  @Test
  void checkpointIsTransactional() {
    project.commit("second");
    project.compile("-Agodwit.checkpoint").done();
    declare("V0003_Checkpoint.java");
    Map<String, String> before = project.state("src");
    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error V0003_Checkpoint.java:48: [godwit] 'V0003_Checkpoint.java' is a checkpoint, and"
                + " these run in one transaction. Leave out 'transactional = false'."
                + " (not-transactional)");
    assertThat(project.state("src")).isEqualTo(before);
    assertThat(project.migration(FIRST)).isNotEmpty();
  }
}

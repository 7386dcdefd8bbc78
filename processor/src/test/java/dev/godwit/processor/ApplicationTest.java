package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edit, compile, start: the application's database follows, and its rows stay. */
final class ApplicationTest {

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void startFirstVersion() {
    project = Project.inGit(directory).entity("User", "@Id Long id;", "String name;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into user values (1, 'Ada'), (2, 'Grace')");
  }

  @Test
  void draftThatWasAppliedIsReplacedByItsNewFormOnTheSameFile() {
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    assertThat(project.application().start().applied()).containsExactly("0002_add_phone_to_user");
    assertThat(project.application().sql("select * from user order by id"))
        .containsExactly("1|Ada|null", "2|Grace|null");

    project.entity(
        "User",
        "@Id Long id;",
        "String name;",
        "@Backfill(\"40 + id\") @Column(nullable = false) int age;");
    project.compile().done();
    assertThat(project.application().start().applied()).containsExactly("0002_add_phone_to_user");

    assertThat(project.application().sql("select id, name, age from user order by id"))
        .containsExactly("1|Ada|41", "2|Grace|42");
    assertThat(project.application().start().applied()).isEmpty();
    project.compile().done();
    assertThat(project.application().start().applied()).isEmpty();
  }

  @Test
  void draftThatWasAppliedIsUndoneWhenItIsRemoved() {
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    project.application().start();
    project.entity("User", "@Id Long id;", "String name;");
    project.compile().done();

    project.application().start();

    assertThat(project.application().sql("select * from user order by id"))
        .containsExactly("1|Ada", "2|Grace");
    assertThat(project.application().sql("select revision from godwit_history"))
        .containsExactly("0001_create_user");
  }

  @Test
  void committingAnAppliedDraftChangesNothingInTheDatabase() {
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    project.application().start();
    project.commit("second");
    project.compile().done();

    assertThat(project.application().start().applied()).isEmpty();
    assertThat(project.application().entries())
        .extracting(it -> it.draft())
        .containsExactly(false, false);
  }

  @Test
  void databaseGoesDownToTheBaseAndUpAgain() {
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    project.application().start();
    String schema =
        project.application().sql("select sql from sqlite_master where name = 'user'").get(0);

    assertThat(project.application().downgrade("base").undone())
        .containsExactly("0002_add_phone_to_user", "0001_create_user");
    assertThat(project.application().sql("select name from sqlite_master where name = 'user'"))
        .isEmpty();
    project.application().start();

    assertThat(project.application().sql("select sql from sqlite_master where name = 'user'"))
        .containsExactly(schema);
  }
}

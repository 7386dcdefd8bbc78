package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.godwit.MigrationIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration is a draft until it is committed: what each compile does with it. */
final class DraftTest {

  private static final String FIRST = "V0001_CreateUser.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory).entity("User", "@Id Long id;", "String name;");
  }

  @Test
  void modelThatChangesRewritesTheDraftAndThatCompileRunsTheNewText() {
    project.compile().done();
    project.entity("User", "@Id Long id;", "@Column(length = 20) String name;");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly("note: [godwit] draft V0001_CreateUser rewritten: + user");
    assertThat(project.migrations()).containsExactly(FIRST, "schema.snapshot");
    assertThat(project.migration(FIRST)).contains("column(\"name\", varchar(20))");
    assertThat(project.snapshot()).contains("column user.name varchar(20)");
    assertThat(project.application().classOf("0001_create_user")).isEqualTo("V0001_CreateUser_");
    assertThat(project.application().start().applied()).containsExactly("0001_create_user");
    assertThat(
            project.application().sql("select sql from sqlite_master where name = 'user'").get(0))
        .contains("varchar(20)");
  }

  @Test
  void compileAfterRewrittenDraftUsesThePlainClassAndRemovesTheTransientOne() {
    project.compile().done();
    project.entity("User", "@Id Long id;", "@Column(length = 20) String name;");
    project.compile().done();
    Map<String, String> sources = project.state("src");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.state("src")).isEqualTo(sources);
    assertThat(project.application().classOf("0001_create_user")).isEqualTo("V0001_CreateUser");
    assertThat(project.files("out")).doesNotContain("com/acme/migrations/V0001_CreateUser_.class");
  }

  @Test
  void rewrittenDraftHasTheSameChecksumInThisCompileAsInTheNext() {
    project.compile().done();
    project.entity("User", "@Id Long id;", "@Column(length = 20) String name;");
    project.compile().done();
    String checksum = project.application().entries().get(0).checksum();

    project.compile().done();

    assertThat(project.application().entries().get(0).checksum()).isEqualTo(checksum);
  }

  @Test
  void draftThatDoesSomethingElseIsRenamedButKeepsItsRevision() {
    project.compile().done();
    project.entity("Order", "@Id Long id;");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0001_CreateOrderAndUser rewritten: + order, + user");
    assertThat(project.migrations())
        .containsExactly("V0001_CreateOrderAndUser.java", "schema.snapshot");
    assertThat(project.migration("V0001_CreateOrderAndUser.java"))
        .contains("@Revision(id = \"0001_create_user\",");
    assertThat(project.files("out"))
        .contains("com/acme/migrations/V0001_CreateOrderAndUser.class")
        .doesNotContain("com/acme/migrations/V0001_CreateUser.class");
    assertThat(project.application().start().applied()).containsExactly("0001_create_user");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void draftWhoseClassTheDeveloperRenamedKeepsThatName() {
    project.compile().done();
    String text = project.migration(FIRST);
    project
        .deleteMigration(FIRST)
        .writeMigration("Beginning.java", text.replace("V0001_CreateUser", "Beginning"));
    assertThat(project.compile().done().messages()).isEmpty();
    project.entity("User", "@Id Long id;", "@Column(length = 20) String name;");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly("note: [godwit] draft Beginning rewritten: + user");
    assertThat(project.migrations()).containsExactly("Beginning.java", "schema.snapshot");
    assertThat(project.migration("Beginning.java"))
        .contains("public final class Beginning implements Migration")
        .contains("column(\"name\", varchar(20))");
  }

  @Test
  void draftIsRemovedWhenTheModelIsAsCommitted() {
    project.compile().done();
    project.commit("first");
    Map<String, String> committed = project.state("src/" + Project.PACKAGE);
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    assertThat(project.migrations())
        .containsExactly(FIRST, "V0002_AddPhoneToUser.java", "schema.snapshot");
    project.entity("User", "@Id Long id;", "String name;");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser removed: the model is as it was committed");
    assertThat(project.state("src/" + Project.PACKAGE).keySet()).isEqualTo(committed.keySet());
    assertThat(project.git("status", "--porcelain")).isEmpty();
    assertThat(project.files("out"))
        .doesNotContain("com/acme/migrations/V0002_AddPhoneToUser.class");
    assertThat(project.application().entries()).hasSize(1);
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void firstDraftAndTheSnapshotAreRemovedWhenNoEntityIsLeft() {
    project.compile().done();
    project.delete("src/com/acme/shop/User.java").delete("out/com/acme/shop/User.class");

    project.compile().done();

    assertThat(project.migrations()).isEmpty();
  }

  @Test
  void changeAfterCommitMakesExactlyOneNewMigration() {
    project.compile().done();
    project.commit("first");
    String first = project.migration(FIRST);
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 20) String phone;");

    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddPhoneToUser written: + user.phone varchar(20)");
    assertThat(project.migrations())
        .containsExactly(FIRST, "V0002_AddPhoneToUser.java", "schema.snapshot");
    assertThat(project.migration(FIRST)).isEqualTo(first);
    assertThat(project.migration("V0002_AddPhoneToUser.java"))
        .isEqualTo(
            """
            package com.acme.migrations;

            import static dev.godwit.schema.Definitions.column;
            import static dev.godwit.schema.Definitions.varchar;

            import dev.godwit.Migration;
            import dev.godwit.annotations.Revision;
            import dev.godwit.operation.Operations;

            /**
             * Adds phone to user.
             *
             * <pre>{@code
             * + user.phone varchar(20)
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * alter table "user" add column phone varchar(20);
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * alter table user add column phone varchar(20);
             * }</pre>
             *
             * <p>The downgrade drops {@code user.phone}, and the data in it.
             */
            @Revision(
                id = "0002_add_phone_to_user",
                after = "0001_create_user",
                generated = "21e4ed41c3a6e1bd179514b1c40e7f7a")
            public final class V0002_AddPhoneToUser implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.addColumn("user", column("phone", varchar(20)));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropColumn("user", "phone");
              }
            }
            """);
    assertThat(project.snapshot())
        .isEqualTo(
            """
            godwit-snapshot 1
            column user.id bigint not null                          # User.id
            column user.name varchar(255)                           # User.name
            column user.phone varchar(20)                           # User.phone
            primary-key user.user_pkey (id)
            revision 0001_create_user
            revision 0002_add_phone_to_user after 0001_create_user
            table user                                              # com.acme.shop.User
            """);
    assertThat(project.application().entries())
        .extracting(MigrationIndex.Entry::revision, MigrationIndex.Entry::draft)
        .containsExactly(tuple("0001_create_user", false), tuple("0002_add_phone_to_user", true));
  }

  @Test
  void eachCommitIsFollowedByTheNextMigration() {
    project.compile().done();
    project.commit("first");
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    project.commit("second");
    project.entity("User", "@Id Long id;", "String name;", "String phone;", "int age;");
    project.edit("src/com/acme/shop/User.java", "int age", "Integer age");
    project.compile().done();

    assertThat(project.migrations())
        .containsExactly(
            FIRST, "V0002_AddPhoneToUser.java", "V0003_AddAgeToUser.java", "schema.snapshot");
    assertThat(project.migration("V0003_AddAgeToUser.java"))
        .contains("after = \"0002_add_phone_to_user\"");
    assertThat(project.application().start().applied())
        .containsExactly("0001_create_user", "0002_add_phone_to_user", "0003_add_age_to_user");
  }

  @Test
  void draftEditedByHandIsSealedAndFurtherChangesGoIntoTheNext() {
    project.compile().done();
    project.editMigration(
        FIRST,
        "public void downgrade(Operations op) {\n",
        "public void downgrade(Operations op) {\n    op.sql(\"delete from user\");\n");
    Map<String, String> edited = project.state("src");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(edited);

    String text = project.migration(FIRST);
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] 'V0001_CreateUser.java' was edited by hand and stays as it is; this"
                + " change goes into the next migration",
            "note: [godwit] draft V0002_AddPhoneToUser written: + user.phone varchar(255)");
    assertThat(project.migration(FIRST)).isEqualTo(text);
    assertThat(project.migration("V0002_AddPhoneToUser.java"))
        .contains("after = \"0001_create_user\"");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void draftBehindOneThatIsEditedAfterwardsStaysTheDraft() {
    project.compile().done();
    project.editMigration(
        FIRST,
        "public void downgrade(Operations op) {\n",
        "public void downgrade(Operations op) {\n    op.sql(\"delete from user\");\n");
    project.entity("User", "@Id Long id;", "String name;", "String phone;");
    project.compile().done();
    project.entity("User", "@Id Long id;", "String name;", "String mobile;");

    project.compile().done();

    assertThat(project.migrations())
        .containsExactly(FIRST, "V0002_AddMobileToUser.java", "schema.snapshot");
    assertThat(project.migration("V0002_AddMobileToUser.java"))
        .contains("id = \"0002_add_phone_to_user\"");
  }

  @Test
  void migrationWrittenByHandIsSealedAndItsOperationsCount() {
    project.compile().done();
    project.commit("first");
    project.writeMigration(
        "V0002_Phones.java",
        """
        package com.acme.migrations;

        import static dev.godwit.schema.Definitions.*;

        import dev.godwit.Migration;
        import dev.godwit.annotations.Revision;
        import dev.godwit.operation.Operations;

        /** Adds phones, known ones too. */
        @Revision(id = "0002_phones", after = "0001_create_user")
        public final class V0002_Phones implements Migration {
          @Override public void upgrade(Operations op) {
            op.addColumn("user", column("phone", varchar(20)));
            op.run(connection -> connection.createStatement().close());
          }
          @Override public void downgrade(Operations op) {
            op.dropColumn("user", "phone");
          }
        }
        """);
    String text = project.migration("V0002_Phones.java");
    project.entity("User", "@Id Long id;", "String name;", "@Column(length = 20) String phone;");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.snapshot())
        .contains("column user.phone varchar(20)")
        .contains("revision 0002_phones after 0001_create_user");
    assertThat(project.application().entries().get(1))
        .isEqualTo(
            MigrationIndex.Entry.draft(
                "0002_phones",
                "Adds phones, known ones too",
                project.application().entries().get(1).checksum(),
                "0001_create_user"));

    project.entity("User", "@Id Long id;", "String name;");
    project.edit("src/com/acme/shop/User.java", "@Entity", "@Entity @Dropped(\"phone\")");
    project.compile().done();
    assertThat(project.migration("V0002_Phones.java")).isEqualTo(text);
    assertThat(project.migrations())
        .containsExactly(
            FIRST, "V0002_Phones.java", "V0003_DropPhoneFromUser.java", "schema.snapshot");
  }

  @Test
  void draftThatWasDeletedIsWrittenAnew() {
    project.compile().done();
    project.commit("first");
    project.entity("User", "@Id Long id;", "String name;", "String phone;").compile().done();
    Map<String, String> texts = new TreeMap<>();
    project.migrations().forEach(name -> texts.put(name, project.migration(name)));
    project.deleteMigration("V0002_AddPhoneToUser.java");

    project.compile().done();

    texts.forEach((name, text) -> assertThat(project.migration(name)).isEqualTo(text));
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void snapshotThatLacksTheDraftIsCompleted() {
    project.compile().done();
    project.commit("first");
    project.entity("User", "@Id Long id;", "String name;", "String phone;").compile().done();
    String snapshot = project.snapshot();
    project.git("checkout", "-q", "src/" + Project.PACKAGE + "/schema.snapshot");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void severalEntitiesAddedOneAfterTheOtherAreOneDraft() {
    project.compile().done();
    project.commit("first");
    for (String name : List.of("Apple", "Banana", "Cherry")) {
      project.entity(name, "@Id Long id;").compile().done();
    }

    assertThat(project.migrations()).hasSize(3);
    assertThat(project.application().entries()).hasSize(2);
  }

  @Test
  void hintThatAloneChangesRewritesTheSnapshotOnly() {
    project.type("@Entity @Table(name = \"users\")", "User", "@Id Long id;").compile().done();
    project.commit("first");
    project
        .delete("src/com/acme/shop/User.java")
        .type("@Entity @Table(name = \"users\")", "Customer", "@Id Long id;");

    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.migrations()).hasSize(2);
    assertThat(project.snapshot())
        .contains(
            "\ntable users                                             # com.acme.shop.Customer\n");
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
  }
}

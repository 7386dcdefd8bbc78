package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migration that makes one of two branches that dispute a table: when, and how it reads. */
final class MergeTest {

  private static final String BASE = "0001_create_user";

  private static final String ID = "@Id Long id;";

  @TempDir private Path directory;
  private Project project;
  private Branches branches;

  /** The first model, from which branches are to be made. */
  private void begin(String... members) {
    branches = Branches.from(directory, members);
    project = branches.project();
  }

  private void disputeOfPhoneAndMail() {
    begin(ID);
    branches.begin("theirs");
    branches.commit("theirs", ID, "String mail;");
    branches.goOn("main");
    branches.commit("ours", ID, "String phone;");
    branches.merge("theirs", ID, "String phone;", "String mail;");
  }

  @Test
  void mergeReadsAsTwoWaysToOneSchema() {
    disputeOfPhoneAndMail();

    Compiled compiled = project.compile("-Agodwit.merge=0002_add_phone_to_user").done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddMailToUser written: from"
                + " '0002_add_phone_to_user' + user.mail varchar(255); from"
                + " '0002_add_mail_to_user' + user.phone varchar(255)",
            "note: [godwit] schema.snapshot held both sides of a merge, and is completed from the"
                + " migrations of both");
    assertThat(project.migration("V0003_Merge0002AddMailToUser.java"))
        .isEqualTo(
            """
            package com.acme.migrations;

            import static dev.godwit.schema.Definitions.column;
            import static dev.godwit.schema.Definitions.varchar;

            import dev.godwit.Merge;
            import dev.godwit.annotations.Revision;
            import dev.godwit.operation.Operations;

            /**
             * Merges 0002_add_mail_to_user.
             *
             * <p>Databases that ran {@code 0002_add_phone_to_user}, as new ones do, never run {@code
             * 0002_add_mail_to_user}:
             *
             * <pre>{@code
             * + user.mail varchar(255)
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * alter table "user" add column mail varchar(255);
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * alter table user add column mail varchar(255);
             * }</pre>
             *
             * <p>The downgrade drops {@code user.mail}, and the data in it.
             *
             * <p>Databases that ran {@code 0002_add_mail_to_user} never run {@code 0002_add_phone_to_user}:
             *
             * <pre>{@code
             * + user.phone varchar(255)
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * alter table "user" add column phone varchar(255);
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * alter table user add column phone varchar(255);
             * }</pre>
             *
             * <p>The downgrade drops {@code user.phone}, and the data in it.
             */
            @Revision(
                id = "0003_merge_0002_add_mail_to_user",
                after = {"0002_add_phone_to_user", "0002_add_mail_to_user"},
                insteadOf = "0002_add_mail_to_user",
                generated = "f22ce0859562b77f87994acd955bbba8")
            public final class V0003_Merge0002AddMailToUser implements Merge {
              @Override
              public void upgrade(Operations op) {
                op.addColumn("user", column("mail", varchar(255)));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropColumn("user", "mail");
              }

              @Override
              public void upgradeFromOther(Operations op) {
                op.addColumn("user", column("phone", varchar(255)));
              }

              @Override
              public void downgradeToOther(Operations op) {
                op.dropColumn("user", "phone");
              }
            }
            """);
    assertThat(project.snapshot())
        .contains(
            "revision 0003_merge_0002_add_mail_to_user after 0002_add_phone_to_user"
                + " 0002_add_mail_to_user\n");
    assertThat(project.application().entries().get(3).insteadOf())
        .hasValue("0002_add_mail_to_user");
  }

  @Test
  void mergeIsADraftUntilItIsCommitted() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    Map<String, String> first = project.state("src");
    assertThat(project.compile().done().messages()).isEmpty();
    assertThat(project.compile("-Agodwit.mode=check").done().messages()).isEmpty();
    assertThat(project.state("src")).isEqualTo(first);

    project.entity("User", ID, "String phone;", "String mail;", "Integer age;");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddMailToUser rewritten: from"
                + " '0002_add_phone_to_user' + user.mail varchar(255), + user.age integer; from"
                + " '0002_add_mail_to_user' + user.phone varchar(255), + user.age integer");

    assertThat(project.compile("-Agodwit.merge=0002_add_mail_to_user").done().messages())
        .containsExactly(
            "note: [godwit] draft V0003_Merge0002AddPhoneToUser rewritten: from"
                + " '0002_add_mail_to_user' + user.phone varchar(255), + user.age integer; from"
                + " '0002_add_phone_to_user' + user.mail varchar(255), + user.age integer");
    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");

    project.entity("User", ID, "String phone;", "String mail;", "Integer age;", "String city;");
    project.compile().done();
    assertThat(project.migration("V0004_AddCityToUser.java"))
        .contains("after = \"0003_merge_0002_add_mail_to_user\"");
    assertThat(project.application().start().applied())
        .containsExactly(
            BASE,
            "0002_add_mail_to_user",
            "0003_merge_0002_add_mail_to_user",
            "0004_add_city_to_user");
  }

  @Test
  void whatTheSidesDoToDataHasToBeCopied() {
    begin(ID, "String name;");
    branches.begin("theirs");
    project.entity("User", ID, "String name;", "String mail;").compile().done();
    project.editMigration(
        "V0002_AddMailToUser.java",
        "varchar(255)));\n",
        "varchar(255)));\n    op.sql(\"update \\\"user\\\" set mail = name\");\n");
    project.compile().done();
    project.commit("theirs");
    branches.goOn("main");
    project.entity("User", ID, "String name;", "String phone;").compile().done();
    project.editMigration(
        "V0002_AddPhoneToUser.java",
        "varchar(255)));\n",
        "varchar(255)));\n    op.run(connection -> connection.createStatement().close());\n");
    project.compile().done();
    project.commit("ours");
    branches.merge("theirs", ID, "String name;", "String phone;", "String mail;");
    String lack =
        "'V0003_Merge0002AddMailToUser.java' lacks what the branches do to data, and each database"
            + " has run only one of them: 'V0002_AddMailToUser.java' has 'op.sql(\"update"
            + " \\\"user\\\" set mail = name\");', which belongs into 'upgrade';"
            + " 'V0002_AddPhoneToUser.java' has"
            + " 'op.run((connection)->connection.createStatement().close());', which belongs into"
            + " 'upgradeFromOther'. Copy each statement there; where one is not needed or must"
            + " differ, write @SuppressWarnings(\"godwit:merge-data\") on the class. (merge-data)";

    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").failed().messages())
        .contains("warning package-info.java:1: [godwit] " + lack);
    assertThat(project.compile().failed().messages())
        .containsExactly("error V0003_Merge0002AddMailToUser.java:59: [godwit] " + lack);

    String merge = "V0003_Merge0002AddMailToUser.java";
    String text = project.migration(merge);
    project.writeMigration(
        merge, text.replace("@Revision(", "@SuppressWarnings(\"godwit:merge-data\")\n@Revision("));
    assertThat(project.compile().done().messages()).isEmpty();

    String mail = "op.addColumn(\"user\", column(\"mail\", varchar(255)));\n";
    String phone = "op.addColumn(\"user\", column(\"phone\", varchar(255)));\n";
    project.writeMigration(
        merge,
        text.replace(mail, mail + "    op.sql(\"update \\\"user\\\" set mail = name\");\n")
            .replace(
                phone,
                phone + "    op.run(connection -> connection.createStatement().close());\n"));
    assertThat(project.compile().done().messages()).isEmpty();
    project.commit("merged");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  @Test
  void editedMergeOfWhichTheWaysEndApartIsRefused() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    project.editMigration(
        "V0003_Merge0002AddMailToUser.java",
        "op.addColumn(\"user\", column(\"phone\", varchar(255)));",
        "");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error V0003_Merge0002AddMailToUser.java:59: [godwit] The two ways to"
                + " 'V0003_Merge0002AddMailToUser.java' end at different schemas. What"
                + " 'upgradeFromOther' would still have to do: + user.phone varchar(255). Correct"
                + " it, or 'upgrade'. (merge-differs)");
  }

  @Test
  void optionThatNamesNoRevisionIsRefused() {
    disputeOfPhoneAndMail();
    assertThat(project.compile("-Agodwit.merge=0002_add_fone_to_user").failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] There is no revision '0002_add_fone_to_user'. Did"
                + " you mean '0002_add_phone_to_user' or '0002_add_mail_to_user'?"
                + " (history-broken)");
  }

  @Test
  void optionThatIsLeftInTheBuildDoesNothing() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    project.commit("merged");
    assertThat(project.compile("-Agodwit.merge=0002_add_phone_to_user").done().messages())
        .isEmpty();
  }

  @Test
  void mergeThatStandsForItsFirstParentIsRefusedAndReportedOnceCommitted() {
    disputeOfPhoneAndMail();
    project.compile("-Agodwit.merge=0002_add_phone_to_user").done();
    String merge = "V0003_Merge0002AddMailToUser.java";
    String text = project.migration(merge);
    String turned =
        text.replace(
            "insteadOf = \"0002_add_mail_to_user\"", "insteadOf = \"0002_add_phone_to_user\"");
    project.writeMigration(merge, turned);
    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error package-info.java:1: [godwit] Revision '0003_merge_0002_add_mail_to_user' stands"
                + " for '0002_add_phone_to_user', which is not one of the parents behind its"
                + " first. Write the revision that new databases run first in 'after', and"
                + " '0002_add_phone_to_user' behind it. (history-broken)");

    project.writeMigration(merge, text);
    project.commit("merged");
    project.writeMigration(merge, turned);
    assertThat(project.compile().failed().messages())
        .first()
        .asString()
        .contains("'" + merge + "' has been changed;", "(migration-changed)");
  }
}

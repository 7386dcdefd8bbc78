package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first compile of a project, and the second, which has nothing to do. */
final class FirstCompileTest {

  private static final String FIRST = "V0001_CreateUser.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory).entity("User", "@Id Long id;", "String name;");
  }

  @Test
  void firstCompileWritesMigrationAndSnapshot() {
    Compiled compiled = project.compile().done();

    assertThat(compiled.messages())
        .containsExactly("note: [godwit] draft V0001_CreateUser written: + user");
    assertThat(project.migrations()).containsExactly(FIRST, "schema.snapshot");
    assertThat(project.migration(FIRST))
        .isEqualTo(
            """
            package com.acme.migrations;

            import static dev.godwit.schema.Definitions.bigint;
            import static dev.godwit.schema.Definitions.column;
            import static dev.godwit.schema.Definitions.primaryKey;
            import static dev.godwit.schema.Definitions.varchar;

            import dev.godwit.Migration;
            import dev.godwit.annotations.Revision;
            import dev.godwit.operation.Operations;

            /**
             * Creates user.
             *
             * <pre>{@code
             * + user
             * }</pre>
             *
             * <p>On PostgreSQL:
             *
             * <pre>{@code
             * create table "user" (
             *   id bigint not null,
             *   name varchar(255),
             *   constraint user_pkey primary key (id)
             * );
             * }</pre>
             *
             * <p>On SQLite:
             *
             * <pre>{@code
             * create table user (
             *   id bigint not null,
             *   name varchar(255),
             *   constraint user_pkey primary key (id)
             * );
             * }</pre>
             *
             * <p>The downgrade drops {@code user}, and the data in it.
             */
            @Revision(id = "0001_create_user", generated = "14ff67a657cd4d23d2502d2266583d6e")
            public final class V0001_CreateUser implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.createTable(
                    "user",
                    column("id", bigint()).notNull(),
                    column("name", varchar(255)),
                    primaryKey("user_pkey", "id"));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropTable("user");
              }
            }
            """);
    assertThat(project.snapshot())
        .isEqualTo(
            """
            godwit-snapshot 1
            column user.id bigint not null                          # User.id
            column user.name varchar(255)                           # User.name
            primary-key user.user_pkey (id)
            revision 0001_create_user
            table user                                              # com.acme.shop.User
            """);
  }

  @Test
  void firstCompileHasClassIndexAndRegistrationInItsOutput() {
    project.compile().done();

    assertThat(project.files("out"))
        .containsExactly(
            "META-INF/services/dev.godwit.MigrationIndex",
            "com/acme/migrations/GodwitIndex.class",
            "com/acme/migrations/V0001_CreateUser.class",
            "com/acme/migrations/package-info.class",
            "com/acme/shop/User.class");
    assertThat(project.read("out/META-INF/services/dev.godwit.MigrationIndex"))
        .isEqualTo("com.acme.migrations.GodwitIndex\n");
    assertThat(project.files("gen")).isEmpty();
    assertThat(project.application().entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.revision()).isEqualTo("0001_create_user");
              assertThat(entry.parents()).isEmpty();
              assertThat(entry.description()).isEqualTo("Creates user");
              assertThat(entry.draft()).isTrue();
            });
  }

  @Test
  void secondCompileChangesNothing() {
    project.compile().done();
    Map<String, String> sources = project.state("src");
    List<String> output = project.files("out");

    assertThat(project.compile().done().messages()).isEmpty();

    assertThat(project.state("src")).isEqualTo(sources);
    assertThat(project.files("out")).isEqualTo(output);
    assertThat(project.files("gen")).isEmpty();
    assertThat(project.application().entries()).hasSize(1);
  }
}

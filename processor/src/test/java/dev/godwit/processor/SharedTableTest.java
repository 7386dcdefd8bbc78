package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several classes in one table, and compiles that change or leave out some of them. */
final class SharedTableTest {

  private static final String INFO = "src/" + Project.PACKAGE + "/package-info.java";
  private static final String ITEM = "src/com/acme/shop/Item.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory).entity("Item", "@Id Long id;");
    write("Book", "Integer pages;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
  }

  private void write(String name, String member) {
    project.write(
        "src/com/acme/shop/" + name + ".java",
        """
        package com.acme.shop;
        import jakarta.persistence.*;
        @Entity
        public class %s extends Item {
          %s
        }
        """
            .formatted(name, member));
  }

  @Test
  void snapshotNamesAllClassesBehindTheTable() {
    assertThat(project.snapshot())
        .containsPattern("(?m)^table item +# com\\.acme\\.shop\\.Item, com\\.acme\\.shop\\.Book$");
  }

  @Test
  void columnsOfClassesThatAreNotCompiledStay() {
    project.entity("Item", "@Id Long id;", "String name;");

    Compiled compiled = project.compileOnly(List.of(INFO, ITEM)).done();

    assertThat(compiled.messages())
        .containsExactly(
            "note: [godwit] draft V0002_AddNameToItem written: + item.name varchar(255)");
  }

  @Test
  void secondaryTablesOfClassesThatAreNotCompiledStay() {
    project
        .type(
            "@Entity @SecondaryTable(name = \"detail\")",
            "Team",
            "@Id Long id;",
            "@Column(table = \"detail\") String text;")
        .compile()
        .done();
    project.commit("second");
    project.compile().done();

    assertThat(project.compileOnly(List.of(INFO, ITEM)).done().messages()).isEmpty();
  }

  @Test
  void columnsOfClassesThatAreGoneAreDropped() {
    project.delete("src/com/acme/shop/Book.java");
    project.edit(ITEM, "@Entity", "@Entity @Dropped({\"pages\", \"dtype\"})");

    assertThat(project.compile().done().messages())
        .anyMatch(it -> it.contains("- item.dtype") && it.contains("- item.pages"));
  }

  @Test
  void tableWithNewNameAndNewClassIsRenamed() {
    project.edit(
        ITEM,
        "@Entity",
        "@Entity @SuppressWarnings(\"godwit:check-added\") @Table(name = \"goods\")");
    write("Disc", "Integer tracks;");

    assertThat(project.compile().done().messages())
        .anyMatch(it -> it.contains("~ item → goods") && it.contains("+ goods.tracks"));
  }

  @Test
  void rowsOfTableThatBecomesSharedAreOfTheFirstClass() {
    project.entity("Team", "@Id Long id;").compile().done();
    project.commit("second");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into team (id) values (1)");
    project.write(
        "src/com/acme/shop/Squad.java",
        """
        package com.acme.shop;
        @jakarta.persistence.Entity
        public class Squad extends Team {}
        """);

    project.compile().done();
    project.application().start();

    assertThat(project.application().sql("select id, dtype from team")).containsExactly("1|Team");
  }
}

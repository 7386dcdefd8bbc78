package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rows that exist take in new columns of collections, id classes and embeddables. */
final class RowsOfPartsTest {

  private static final String PERSON = "src/com/acme/shop/Person.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createHistory() {
    project =
        Project.inGit(directory)
            .type("@Embeddable", "Address", "String town;")
            .type(
                "@Entity @SuppressWarnings(\"godwit:unique-added\")",
                "Person",
                "@Id Long id;",
                "@ElementCollection java.util.Set<Address> places;",
                "@ElementCollection @CollectionTable(name = \"tags\") java.util.Set<String> tags;");
    project.compile().done();
    project.commit("first");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into person values (1)");
    project.application().sql("insert into person_places values (1, 'Paris')");
    project.application().sql("insert into tags values (1, 'b'), (1, 'a')");
  }

  private void writes(String message) {
    assertThat(project.compile().done().messages()).containsExactly(message);
    project.application().start();
  }

  @Test
  void setThatBecomesAListKeepsItsElementsInTheOrderOfTheirRows() {
    project.edit(
        PERSON,
        "@CollectionTable(name = \"tags\") java.util.Set",
        "@OrderColumn @CollectionTable(name = \"tags\") java.util.List");

    writes(
        "note: [godwit] draft V0002_ChangeTags written: - tags unique uk_tags_person_id_tags, +"
            + " tags.tags_order integer not null, + tags primary key tags_pkey, + tags check"
            + " tags_tags_order_check");
    assertThat(project.application().sql("select tags, tags_order from tags order by tags_order"))
        .containsExactly("b|0", "a|1");
  }

  @Test
  void keyOfANewMapTakesTheValueThatIsGivenForItsColumn() {
    project.edit(PERSON, "java.util.Set<String> tags", "java.util.Map<String, String> tags");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Person.java:8: [godwit] Column 'tags.tags_key' is NOT NULL, but rows that exist"
                + " have no value for it. Write @Backfill(value = \"…\", column = \"tags_key\") with"
                + " an SQL expression on the attribute, or allow NULL. (not-null-without-value)");

    project.edit(
        PERSON,
        "java.util.Map",
        "@Backfill(value = \"tags\", column = \"tags_key\") java.util.Map");
    assertThat(project.compile().done().messages()).hasSize(1);
    project.application().start();
    assertThat(project.application().sql("select tags_key, tags from tags order by tags"))
        .containsExactly("a|a", "b|b");
  }

  @Test
  void elementsTakeTheValueThatStandsInTheirEmbeddable() {
    project.type(
        "@Embeddable",
        "Address",
        "String town;",
        "@Backfill(\"'FR'\") @Column(nullable = false) String country;");

    assertThat(project.compile().done().messages()).hasSize(1);
    project.application().start();
    assertThat(project.application().sql("select town, country from person_places"))
        .containsExactly("Paris|FR");
  }

  @Test
  void partsOfAnIdClassTakeTheValueThatStandsThere() {
    project.type(
        "@IdClass(Person.Key.class) @Entity @SuppressWarnings(\"serial\")",
        "Person",
        "@Id Long id;",
        "@Backfill(\"'x'\") @Id @Column(length = 9) String code;",
        "@ElementCollection java.util.Set<Address> places;",
        "@ElementCollection @CollectionTable(name = \"tags\") java.util.Set<String> tags;",
        "public static final class Key implements java.io.Serializable {",
        "Long id;",
        "@Column(length = 10) String code;",
        "}");

    assertThat(project.compile().messages())
        .anyMatch(it -> it.contains("Column 'tags.person_code' is NOT NULL"))
        .noneMatch(it -> it.contains("Column 'person.code' is NOT NULL"));
  }
}

package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about columns that no attribute defines, and their answers on the class. */
final class ClassAnswersTest {

  private static final String ITEM = "src/com/acme/shop/Item.java";
  private static final String BOOK = "src/com/acme/shop/Book.java";

  @TempDir private Path directory;
  private Project project;

  @BeforeEach
  void createProject() {
    project = Project.inGit(directory);
  }

  private void commitHierarchy(String strategy) {
    project.type(
        "@Entity @Inheritance(strategy = InheritanceType." + strategy + ")",
        "Item",
        "@Id Long id;");
    write("Book");
    project.compile().done();
    project.commit("first");
  }

  private void write(String name) {
    project.write(
        "src/com/acme/shop/" + name + ".java",
        """
        package com.acme.shop;
        import dev.godwit.annotations.*;
        import jakarta.persistence.*;
        @Entity
        public class %s extends Item {
          Integer pages;
        }
        """
            .formatted(name));
  }

  private void makeKeyLonger() {
    project.edit(ITEM, "@Id Long id;", "@EmbeddedId Key key;");
    project.write(
        "src/com/acme/shop/Key.java",
        """
        package com.acme.shop;
        import dev.godwit.annotations.*;
        import jakarta.persistence.*;
        @Embeddable
        public class Key {
          Long id;
          @Backfill("'x'") String code;
        }
        """);
  }

  @Test
  void keyOfAJoinedTableTakesItsValueFromAnAnswerOnTheClass() {
    commitHierarchy("JOINED");
    makeKeyLonger();

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Book.java:5: [godwit] Column 'book.code' is NOT NULL, but rows that exist have no"
                + " value for it. Write @Backfill(value = \"(select p.code from item as p where p.id ="
                + " book.id)\", column = \"code\") with an SQL expression on class 'Book', or allow"
                + " NULL. (not-null-without-value)");

    project.edit(
        BOOK,
        "@Entity",
        "@Entity @Backfill(value = \"(select p.code from item as p where p.id = book.id)\", column ="
            + " \"code\")");
    project.compile().done();
  }

  @Test
  void renamedClassKeepsItsRowsByAnAnswerOnTheClass() {
    commitHierarchy("SINGLE_TABLE");
    project.delete(BOOK);
    write("Volume");

    assertThat(project.compile().messages())
        .containsExactly(
            "warning Item.java:5: [godwit] Of the values of column 'item.dtype', 'Book' is gone, and"
                + " 'Volume' is new; the upgrade fails, and changes nothing, if a row holds one that"
                + " is gone. If a class was renamed, write (1) @DiscriminatorValue(\"Book\") on it to"
                + " leave the rows as they are, or (2) @Using(value = \"case dtype when 'Book' then"
                + " 'Volume' else dtype end\", back = \"case dtype when 'Volume' then 'Book' else"
                + " dtype end\", column = \"dtype\") on class 'Item' to change the values with it."
                + " (enum-renamed-or-new)",
            "note: [godwit] draft V0002_ChangeItem written: - item check item_dtype_check, + item"
                + " check item_dtype_check",
            "error: warnings found and -Werror specified");

    project.edit(
        "src/com/acme/shop/Volume.java", "@Entity", "@Entity @DiscriminatorValue(\"Book\")");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_ChangeItem removed: the model is as it was committed");

    project.edit("src/com/acme/shop/Volume.java", " @DiscriminatorValue(\"Book\")", "");
    project.edit(
        ITEM,
        "@Entity",
        "@Entity @Using(value = \"case dtype when 'Book' then 'Volume' else dtype end\", back = \"case"
            + " dtype when 'Volume' then 'Book' else dtype end\", column = \"dtype\")");
    project.compile().done();
    assertThat(project.migration("V0002_ChangeItem.java")).contains("");
  }

  @Test
  void answerOnAClassNamesAColumnThatNoAttributeDefines() {
    commitHierarchy("JOINED");
    project.edit(BOOK, "@Entity", "@Entity @Backfill(value = \"1\", column = \"pages\")");
    project.edit(ITEM, "@Entity", "@Entity @Using(\"1\")");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Book.java:4: [godwit] @Backfill on class 'Book' means a column that no attribute"
                + " defines: [id]. Add column = \"…\" with one of them. (answer-without-column)",
            "error Item.java:4: [godwit] @Using on class 'Item' means a column that no attribute"
                + " defines, but each has an attribute. Write it there. (answer-without-column)");
  }

  @Test
  void columnOfAnotherTableIsDroppedByTheClassOfItsAttribute() {
    project.entity("Item", "@Id Long id;");
    project.entity("Shelf", "@Id Long id;", "@OneToMany @JoinColumn java.util.List<Item> items;");
    project.compile().done();
    project.commit("first");
    project.entity("Shelf", "@Id Long id;", "@OneToMany @JoinColumn java.util.List<Item> things;");

    assertThat(project.compile().failed().messages())
        .containsExactly(
            "error Shelf.java:7: [godwit] Column 'item.items_id' is gone and 'things_id' is new. Is"
                + " it the same one? Write (1) @RenamedFrom(\"items_id\") on the attribute to"
                + " rename it and keep its values, or (2) @Dropped(\"items_id\") on the class to"
                + " drop it with them. (column-renamed-or-new)");

    project.edit("src/com/acme/shop/Shelf.java", "@Entity", "@Entity @Dropped(\"items_id\")");
    assertThat(project.compile().done().messages())
        .containsExactly(
            "note: [godwit] draft V0002_ChangeItem written: - item foreign key fk_item_items_id, +"
                + " item.things_id bigint, + item foreign key fk_item_things_id, - item.items_id");
  }
}

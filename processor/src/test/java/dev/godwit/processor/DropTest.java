package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.MigrationFailed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a drop says of itself, and how far its downgrade goes. */
final class DropTest {

  @TempDir private Path directory;

  @Test
  void javadocSaysWhatIsLostAndWhatTheDowngradeBringsBack() {
    Project project =
        Project.inGit(directory)
            .entity(
                "Product",
                "@Id Long id;",
                "String note;",
                "@Column(nullable = false) String code;",
                "@Column(nullable = false) java.util.UUID token;")
            .entity("Tag", "@Id Long id;");
    project.compile().done();
    project.commit("first");
    project.type("@Entity @Dropped({\"note\", \"code\", \"token\"})", "Product", "@Id Long id;");
    project.delete("src/com/acme/shop/Tag.java").delete("out/com/acme/shop/Tag.class");
    project.edit(
        "src/" + Project.PACKAGE + "/package-info.java",
        "@Migrations\n",
        "@Migrations @dev.godwit.annotations.Dropped(\"tag\")\n");

    project.compile().done();

    assertThat(project.migration("V0002_ChangeProductAndTag.java"))
        .contains(
"""
 * <p>Drops {@code product.code} with its values; the downgrade brings it back with {@code ''} in
 * every row. (column-dropped)
 *
 * <p>Drops {@code product.note} with its values; the downgrade brings it back without them.
 * (column-dropped)
 *
 * <p>Drops {@code product.token} with its values; the downgrade brings it back with an empty value
 * in every row. (column-dropped)
 *
 * <p>Drops the table {@code tag} with its rows; the downgrade brings it back empty. (table-dropped)
""");
  }

  @Test
  void javadocSaysWhatMovesInsteadOfCallingItLost() {
    Project project =
        Project.inGit(directory).entity("Parcel", "@Id Long id;", "String note;", "String code;");
    project.compile().done();
    project.commit("first");
    project.type(
        "@Entity @Dropped(\"code\") @SecondaryTable(name = \"parcel_text\")",
        "Parcel",
        "@Id Long id;",
        "@Column(table = \"parcel_text\") String note;");

    project.compile().done();

    assertThat(
            project.migration(
                project.migrations().stream()
                    .filter(it -> it.startsWith("V0002"))
                    .findFirst()
                    .orElseThrow()))
        .contains(
"""
 * <p>The values of {@code parcel.note} move to where their attributes are now before the drop.
 *
 * <p>Drops {@code parcel.code} with its values; the downgrade brings it back without them.
 * (column-dropped)
""")
        .doesNotContain("Drops {@code parcel.note}", "The downgrade drops");
  }

  @Test
  void javadocSaysWhereNothingIsToBeDone() {
    Project project =
        Project.inGit(directory).entity("Parcel", "@Id Long id;", "@Column String note;");
    project.compile().done();
    project.commit("first");
    project.edit("src/com/acme/shop/Parcel.java", "@Column", "@Column(comment = \"for us\")");

    project.compile().done();

    assertThat(project.migration("V0002_ChangeParcel.java"))
        .contains(" * <p>On SQLite there is nothing to do.\n");
  }

  @Test
  void droppedTableThatRowsStillReferToCannotComeBack() {
    Project project =
        Project.inGit(directory)
            .entity("Customer", "@Id Long id;")
            .entity("Basket", "@Id Long id;", "@ManyToOne Customer customer;");
    project.compile().done();
    project.commit("first");
    project.entity("Basket", "@Id Long id;", "@Column(name = \"customer_id\") Long customer;");
    project.delete("src/com/acme/shop/Customer.java").delete("out/com/acme/shop/Customer.class");
    project.edit(
        "src/" + Project.PACKAGE + "/package-info.java",
        "@Migrations\n",
        "@Migrations @dev.godwit.annotations.Dropped(\"customer\")\n");
    project.compile().done();
    project.application().start();
    project.application().sql("insert into basket (id, customer_id) values (1, 7), (2, null)");

    assertThatThrownBy(() -> project.application().downgrade("-1"))
        .isInstanceOf(MigrationFailed.class)
        .hasMessage(
"""
Migration '0002_drop_customer' could not be undone, and was rolled back.
  operation: guard("basket", "customer_id refers to a row of customer", "select count(*) from basket as c where c.customer_id is not null")
  statement: select count(*) from basket as c where c.customer_id is not null
  cause: Table 'basket' has rows that break the rule "customer_id refers to a row of customer": 1. Correct them first
Nothing was changed. Correct the migration or the data, and start again: it goes on there.\
""");
    project.application().sql("update basket set customer_id = null");
    assertThat(project.application().downgrade("-1").undone()).hasSize(1);
    assertThat(project.application().sql("select count(*) from customer")).containsExactly("0");
  }
}

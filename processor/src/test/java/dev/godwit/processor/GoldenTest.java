package dev.godwit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A migration of many kinds of operations, as a developer reads it. {@code -Dgodwit.golden=write}
 * writes the expected text anew, and fails so that nobody leaves it on.
 */
final class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path directory;

  @Test
  void migrationOfManyOperationsIsReadable() throws IOException {
    Project project = Project.inGit(directory);
    project.type(
        "@Entity @Table(indexes = @Index(name = \"by_name\", columnList = \"name\"))",
        "Customer",
        "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"c\")",
        "@SequenceGenerator(name = \"c\", sequenceName = \"customer_numbers\", allocationSize ="
            + " 10)",
        "Long id;",
        "@Column(length = 40) String name;",
        "@Column(nullable = false) String street;",
        "String phone;",
        "@Column(unique = true) String mail;",
        "@Enumerated(EnumType.STRING) Grade grade;",
        "public enum Grade { GOLD, SILVER }");
    project.entity("Basket", "@Id Long id;", "@ManyToOne Customer customer;", "int size;");
    project.entity("Voucher", "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;");
    project.compile().done();
    project.commit("first");
    project.type(
        "@Entity @Table(name = \"client\", comment = \"whoever buys\","
            + " indexes = @Index(name = \"by_phone\", columnList = \"phone, mobile desc\"))"
            + " @Dropped({\"mail\"})"
            + " @SuppressWarnings({\"godwit:type-narrowed\", \"godwit:check-added\"})",
        "Customer",
        "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"c\")",
        "@SequenceGenerator(name = \"c\", sequenceName = \"customer_numbers\", allocationSize ="
            + " 25)",
        "Long id;",
        "@Backfill(\"'nobody'\") @Column(length = 80, nullable = false) String name;",
        "String street;",
        "String phone;",
        "@Column(length = 20, comment = \"with country code\") String mobile;",
        "@Backfill(postgresql = \"now()\", sqlite = \"current_timestamp\")",
        "@Column(nullable = false) java.time.LocalDateTime registeredWithTheCompanyAt;",
        "@Enumerated(EnumType.STRING) Grade grade;",
        "public enum Grade { GOLD, SILVER, BRONZE }");
    project.entity(
        "Basket",
        "@Id Long id;",
        "@Column(name = \"pieces\") int size;",
        "@ManyToMany java.util.Set<Product> products;");
    project.edit("src/com/acme/shop/Basket.java", "@Entity", "@Entity @Dropped(\"customer_id\")");
    project.entity(
        "Product",
        "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;",
        "@Column(precision = 12, scale = 2, nullable = false) java.math.BigDecimal price;",
        "@Column(nullable = false, length = 200) String descriptionForThePrintedCatalogue;",
        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_product_successor\"))",
        "Product successor;");
    project.delete("src/com/acme/shop/Voucher.java");
    project.delete("out/com/acme/shop/Voucher.class");
    project.edit(
        "src/" + Project.PACKAGE + "/package-info.java",
        "@Migrations\n",
        "@Migrations\n@dev.godwit.annotations.Dropped(\"voucher\")\n");

    project.compile().done();

    String file =
        project.migrations().stream()
            .filter(it -> it.startsWith("V0002"))
            .findFirst()
            .orElseThrow();
    String text = project.migration(file);
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertIsGolden("ManyOperations.txt", text);
    assertThat(project.application().start().applied()).hasSize(2);
    project.application().downgrade("base");
    assertThat(project.compile().done().messages()).isEmpty();
  }

  private static void assertIsGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("godwit.goldens"))) {
      Files.writeString(golden, text);
      fail("'%s' is written anew. Review it, and run without -Dgodwit.goldens.", golden);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}

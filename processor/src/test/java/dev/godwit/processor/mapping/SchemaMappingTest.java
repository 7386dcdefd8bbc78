package dev.godwit.processor.mapping;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.character;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.nativeType;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.tinyint;
import static dev.godwit.schema.Definitions.uuid;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SchemaMappingTest {

  @Test
  void entityIsTableOfItsBasicAttributes() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Person {
              @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
              @Column(nullable = false, length = 40) String name;
              int age;
            }
            """);
    assertThat(mapped.schema())
        .isEqualTo(
            Schema.of(
                Table.of(
                    "person",
                    column("id", bigint()).identity(),
                    column("name", varchar(40)).notNull(),
                    column("age", integer()).notNull(),
                    primaryKey("person_pkey", "id"))));
  }

  /** Hibernate agrees, but cannot always insert such rows: so no unit of the catalogue has it. */
  @Test
  void mapsIdReplacesAPartOfAnIdClass() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Warehouse { @Id Long id; }
            class BinId implements java.io.Serializable { Long warehouseId; int number; }
            @Entity @IdClass(BinId.class) class Bin {
              @Id Long warehouseId;
              @Id int number;
              @MapsId("warehouseId") @ManyToOne Warehouse warehouse;
            }
            """);
    assertThat(mapped.table("bin"))
        .isEqualTo(
            Table.of(
                "bin",
                column("number", integer()).notNull(),
                column("warehouse_id", bigint()).notNull(),
                primaryKey("bin_pkey", "number", "warehouse_id"),
                foreignKey("fk_bin_warehouse_id", "warehouse_id").references("warehouse", "id")));
  }

  /** No collation has one name on both databases: so no unit of the catalogue has it. */
  @Test
  void collationAsOptionIsPartOfTheType() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Word {
              @Id long id;
              @Column(length = 20, options = "COLLATE \\"C\\"") String text;
            }
            """);
    assertThat(mapped.table("word").column("text"))
        .isEqualTo(column("text", nativeType("varchar(20) COLLATE \"C\"")));
  }

  @Test
  void manyToOneIsForeignKey() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class City { @Id @Column(length = 3) String code; }
            @Entity class Person { @Id long id; @ManyToOne City city; }
            """);
    assertThat(mapped.table("person"))
        .isEqualTo(
            Table.of(
                "person",
                column("id", bigint()).notNull(),
                column("city_code", varchar(3)),
                primaryKey("person_pkey", "id"),
                foreignKey("fk_person_city_code", "city_code").references("city", "code")));
  }

  @Test
  void enumIsCheckedToBeOneOfItsConstants() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Task {
              @Id long id;
              enum State { OPEN, DONE }
              State state;
              @Enumerated(EnumType.STRING) @Column(length = 1, name = "`check`") State named;
            }
            """);
    assertThat(mapped.table("task"))
        .isEqualTo(
            Table.of(
                "task",
                column("id", bigint()).notNull(),
                column("state", tinyint()),
                column("check", character(1)),
                primaryKey("task_pkey", "id"),
                check("task_state_check", "state between 0 and 1"),
                check("task_check_check", "\"check\" in ('OPEN','DONE')")));
  }

  @Test
  void sequenceIsNamedAfterTheTableAndCountsByFifty() {
    Mapped mapped = Mapped.entities("@Entity class Person { @Id @GeneratedValue Long id; }");
    assertThat(mapped.schema().sequences())
        .containsExactly(new Sequence(QualifiedName.of("person_seq"), 1, 50));
  }

  @Test
  void snakeCaseSeparatesWordsInGivenNamesToo() {
    Mapped mapped =
        Mapped.entities(
            Naming.SNAKE_CASE,
            "@Entity class OrderLine { @Id long lineId; @Column(name = \"unitPrice\") int p; }");
    assertThat(mapped.table("order_line").columns().names())
        .containsExactlyInAnyOrder("line_id", "unit_price");
  }

  @Test
  void columnsKnowTheAttributeTheyComeFrom() {
    Mapped mapped =
        Mapped.entities(
            """
            @Embeddable class Address { String street; }
            @Entity class Person { @Id long id; Address home; }
            """);
    assertThat(
            mapped
                .model()
                .columns()
                .get(new TableMember(QualifiedName.of("person"), "street"))
                .hint())
        .isEqualTo("Person.home.street");
  }

  @Test
  void tablesKnowTheClassOrAttributeTheyComeFrom() {
    Mapped mapped =
        Mapped.entities(
            """
            class Shop {
              @Entity(name = "Tag") static class Tag { @Id long id; }
              @Entity(name = "Item") static class Item { @Id long id; @ManyToMany Set<Tag> tags; }
            }
            """);
    assertThat(mapped.model().tables().get(QualifiedName.of("item")).hint()).isEqualTo("Shop$Item");
    assertThat(mapped.model().tables().get(QualifiedName.of("item_tag")).hint())
        .isEqualTo("Shop$Item.tags");
  }

  @Test
  void columnsOfJoinTableTellTheirSides() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Tag { @Id long id; }
            @Entity class Item { @Id long id; @ManyToMany @OrderColumn List<Tag> tags; }
            """);
    assertThat(hints(mapped, "item_tag"))
        .containsExactlyInAnyOrder(
            "item_id from Item.tags(owner)",
            "tags_id from Item.tags",
            "tags_order from Item.tags(order)");
  }

  @Test
  void columnsOfCompositeReferenceTellWhatTheyReferTo() {
    Mapped mapped =
        Mapped.entities(
            """
            @Embeddable record Key(int region, int number) {}
            @Entity class Plot { @EmbeddedId Key key; }
            @Entity class House { @Id long id; @ManyToOne Plot plot; }
            """);
    assertThat(hints(mapped, "house"))
        .containsExactlyInAnyOrder(
            "id from House.id",
            "plot_region from House.plot.key.region",
            "plot_number from House.plot.key.number");
  }

  private static List<String> hints(Mapped mapped, String table) {
    QualifiedName name = QualifiedName.of(table);
    return mapped.schema().table(name).columns().names().stream()
        .map(
            column ->
                column
                    + " from "
                    + mapped.model().columns().get(new TableMember(name, column)).hint())
        .toList();
  }

  @Test
  void namesThatTheSourceGivesAreNotDerived() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity
            @Table(indexes = {@Index(name = "mine", columnList = "a"), @Index(columnList = "b")})
            class Item { @Id long id; String a; @Column(unique = true) String b; }
            """);
    assertThat(mapped.model().derivedNames())
        .extracting(TableMember::name)
        .containsExactlyInAnyOrder("item_pkey", "uk_item_b", "idx_item_b");
  }

  @Test
  void longDerivedNamesAreCutAndHashed() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class AnEntityWithQuiteALongName {
              @Id long id;
              @Column(unique = true) String anAttributeWithAnEvenLongerNameThanTheEntity;
              @Column(unique = true) String anAttributeWithAnEvenLongerNameThanTheOther;
            }
            """);
    assertThat(mapped.table("anentitywithquitealongname").uniqueConstraints().names())
        .containsExactlyInAnyOrder(
            "uk_anentitywithquitealongname_anattributewithanevenlon_5fb9f87b",
            "uk_anentitywithquitealongname_anattributewithanevenlon_96e41c11")
        .allMatch(name -> name.length() <= 63);
  }

  @Test
  void derivedIndexNameThatIsTakenGetsHash() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity(name = "a_b") class First { @Id long id; @Column(unique = true) String c; }
            @Entity(name = "a") class Second { @Id long id; @Column(unique = true) String b_c; }
            """);
    assertThat(mapped.table("a_b").uniqueConstraints().names()).containsExactly("uk_a_b_c");
    assertThat(mapped.table("a").uniqueConstraints().names()).containsExactly("uk_a_b_c_e8b7be43");
  }

  @Test
  void quotedNamesKeepTheirCase() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity @Table(name = "`Order`") class Order {
              @Id @Column(name = "\\"Id\\"") long id;
              @Column(name = "Plain") int plain;
            }
            """);
    assertThat(mapped.table("Order").columns().names()).containsExactlyInAnyOrder("Id", "plain");
  }

  @Test
  void columnDefinitionIsSplitIntoTypeDefaultAndNotNull() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Item {
              @Id long id;
              @Column(columnDefinition = "jsonb DEFAULT '{}' NOT NULL") String data;
            }
            """);
    assertThat(mapped.table("item").column("data"))
        .isEqualTo(column("data", nativeType("jsonb")).defaultValue("'{}'").notNull());
  }

  @Test
  void answersAreReadFromClassAttributeAndPackage() {
    Mapped mapped =
        Mapped.compile(
            Naming.JPA,
            List.of(
                JavaFileObjects.forSourceString(
                    "p.package-info",
                    "@dev.godwit.annotations.Dropped({\"gone\", \"sales.old\"}) package p;"),
                JavaFileObjects.forSourceString(
                    "p.Item",
                    """
                    package p;
                    import dev.godwit.annotations.*;
                    import jakarta.persistence.*;
                    import java.util.*;
                    @Entity @RenamedFrom("thing") @Dropped("extra") class Item {
                      @Id long id;
                      @RenamedFrom("titel") @Backfill("'?'") @Column(nullable = false) String title;
                      @Backfill(postgresql = "now()", sqlite = "current_timestamp") String made;
                      @RenamedFrom("item_parents") @ManyToMany Set<Item> parents;
                      @RenamedFrom("owner") @ManyToOne Item boss;
                    }
                    """)));
    QualifiedName item = QualifiedName.of("item");
    assertThat(mapped.problems()).isEmpty();
    Answers answers = mapped.model().answers();
    assertThat(answers.renamings())
        .extracting(Renaming::former, Renaming::tables, Renaming::columns)
        .containsExactly(
            tuple("thing", List.of(item), List.of()),
            tuple("titel", List.of(), List.of(new TableMember(item, "title"))),
            tuple(
                "item_parents",
                List.of(QualifiedName.of("item_item")),
                List.of(
                    new TableMember(QualifiedName.of("item_item"), "item_id"),
                    new TableMember(QualifiedName.of("item_item"), "parents_id"))),
            tuple("owner", List.of(), List.of(new TableMember(item, "boss_id"))));
    assertThat(answers.droppings())
        .extracting(Dropping::name, Dropping::tables)
        .containsExactly(
            tuple("gone", Optional.empty()),
            tuple("sales.old", Optional.empty()),
            tuple("extra", Optional.of(List.of(item, QualifiedName.of("item_item")))));
    assertThat(answers.backfills())
        .isEqualTo(
            Map.of(
                new TableMember(item, "title"),
                SqlText.of("'?'"),
                new TableMember(item, "made"),
                SqlText.onPostgresql("now()").onSqlite("current_timestamp")));
  }

  @Test
  void typesThatDoNotExistAreListedOnce() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Item extends Missing {
              @Id long id;
              Generated_ generated;
              List<Other_> others;
              @Transient Helper_ helper;
              static Helper_ constant;
              @ManyToOne(targetEntity = Target_.class) Object target;
              Builder_ getBuilder() { return null; }
            }
            """);
    assertThat(mapped.unresolved())
        .containsExactly(
            "Item: superclass Missing",
            "Item.generated: Generated_",
            "Item.others: java.util.List<Other_>",
            "Item.target: an unknown class");
  }

  @Test
  void genericAndNestedEntitiesAreRead() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Box<T extends java.io.Serializable & Comparable<T>> {
              @Id long id;
              T content;
              Map<String, ? extends List<? super T>>[] ignored() { return null; }
              @Entity(name = "lid") class Lid { @Id long id; }
            }
            """);
    assertThat(mapped.schema().tables().names())
        .containsExactlyInAnyOrder(QualifiedName.of("box"), QualifiedName.of("lid"));
  }

  @Test
  void superclassIsReadFromItsClassFile() {
    Mapped mapped =
        Mapped.entities(
            "@Entity class Item extends dev.godwit.processor.mapping.BinaryBase<UUID> {}");
    assertThat(mapped.table("item"))
        .isEqualTo(
            Table.of(
                "item",
                column("id", uuid()).notNull(),
                column("code", varchar(7)),
                primaryKey("item_pkey", "id")));
  }

  @Test
  void joinTableOfEntityThatOthersMakeHasOneForeignKey() {
    Mapped mapped =
        Mapped.entities(
            """
            @Unmanaged @Entity class Tag { @Id int id; }
            @Entity class Item { @Id long id; @ManyToMany Set<Tag> tags; }
            """);
    assertThat(mapped.table("item_tag").foreignKeys().asList())
        .containsExactly(foreignKey("fk_item_tag_item_id", "item_id").references("item", "id"));
  }

  @Test
  void sameColumnsInOtherOrderGiveTheSameSchema() {
    assertThat(Mapped.entities("@Entity class A { @Id long id; int x; int y; }").schema())
        .isEqualTo(Mapped.entities("@Entity class A { int y; int x; @Id long id; }").schema());
  }
}

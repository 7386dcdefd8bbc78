package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entities that inherit from entities: what the snapshot knows of them, and what is refused. */
final class HierarchyTest {

  private static final String BOTH =
      """
      @Entity class Item { @Id long id; }
      @Entity class Book extends Item { int pages; }
      """;

  @Test
  void classesShareTheTableOfTheirRoot() {
    assertThat(Mapped.entities(BOTH).schema().tables().asList())
        .containsExactly(
            Table.of(
                "item",
                column("id", bigint()).notNull(),
                column("dtype", varchar(31)).notNull(),
                column("pages", integer()),
                primaryKey("item_pkey", "id"),
                check("item_dtype_check", "dtype in ('Item','Book')"),
                check("item_check", "dtype <> 'Book' or (pages is not null)")));
  }

  @Test
  void hintOfSharedTableNamesTheRootAndThenTheOthersInOrder() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Item { @Id long id; }
            @Entity class Novel extends Book { }
            @Entity class Book extends Item { }
            @Entity class Disc extends Item { }
            """);
    assertThat(mapped.model().tables().get(QualifiedName.of("item")).hint())
        .isEqualTo("Item, Book, Disc, Novel");
  }

  @Test
  void rowsOfBeforeAreOfTheRootClass() {
    assertThat(Mapped.entities(BOTH).model().answers().backfills())
        .containsExactly(
            Map.entry(new TableMember(QualifiedName.of("item"), "dtype"), SqlText.of("'Item'")));
  }

  @Test
  void siblingsMayShareColumnsButNoParentAndChild() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A { String text; }
        @Entity class C extends A { String text; }
        @Entity class D extends C { @Column(name = "text") String other; }
        """,
        "4: 'C.text' and 'D.other' are both mapped to the column 'text' of table 'a'. Give one of"
            + " them another name with @Column, or make one insertable = false, updatable ="
            + " false.");
  }

  @Test
  void discriminatorBelowTheRoot() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity
        @DiscriminatorColumn(name = "kind")
        class B extends A { }
        """,
        "3: 'B' is not the root of its hierarchy, so it has no discriminator column. Move"
            + " @DiscriminatorColumn to 'A'.");
  }

  @Test
  void classWithoutDiscriminatingCharacter() {
    assertProblems(
        """
        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
        @DiscriminatorValue("A") class A { @Id long id; }
        @Entity class B extends A { }
        """,
        "3: Entity 'B' has no character that tells its rows apart. Give it one with"
            + " @DiscriminatorValue.");
  }

  @Test
  void discriminatorValueOfTwoClasses() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity @DiscriminatorValue("a") class A { @Id long id; }
                    @Entity @DiscriminatorValue("b") class B extends A {}
                    @Entity @DiscriminatorValue("b") class C extends A {}
                    """)
                .problems())
        .containsExactly(
            "3: The rows of 'B' and 'C' have the same discriminator value 'b'. Give one of them"
                + " another with @DiscriminatorValue.");
  }

  @Test
  void discriminatorValueOfAnotherType() {
    assertProblems(
        """
        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("one")
        class A { @Id long id; }
        """,
        "2: The discriminator column is of the type INTEGER, which 'one' is not. Write one whole"
            + " number.");
  }

  @Test
  void tableOfItsOwnBelowSharedOne() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity
        @Table(name = "b")
        class B extends A { }
        """,
        "3: 'B' shares the table of 'A', so it cannot have its own. Remove @Table, or choose"
            + " another InheritanceType for 'A'.");
  }

  @Test
  void formerNameBelowSharedTable() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity
        @RenamedFrom("b")
        class B extends A { }
        """,
        "3: @RenamedFrom stands on 'B', which has no table, column or sequence of its own. Move it to"
            + " what has, or remove it.");
  }

  @Test
  void hierarchyOfWhichOnePartIsUnmanaged() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Unmanaged @Entity class B extends A { }
        """,
        "2: 'B' and 'A' share a table, but only one of them is managed. Mark both @Unmanaged or"
            + " neither, and add the packages of both to @Migrations(packages = …) if it names"
            + " any.");
  }

  @Test
  void eachClassHasAllInItsOwnTableAndAnAbstractOneHasNone() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            abstract class Item { @Id long id; }
            @Entity class Book extends Item { int pages; }
            """);
    assertThat(mapped.schema().tables().asList())
        .containsExactly(
            Table.of(
                "book",
                column("id", bigint()).notNull(),
                column("pages", integer()).notNull(),
                primaryKey("book_pkey", "id")));
  }

  @Test
  void formerNameOfAnInheritedAttributeCountsInEachTable() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            class Item { @Id long id; @RenamedFrom("name") String title; }
            @Entity class Book extends Item { }
            """);
    assertThat(mapped.problems()).isEmpty();
    assertThat(mapped.model().answers().renamings())
        .singleElement()
        .satisfies(
            renaming -> {
              assertThat(renaming.former()).isEqualTo("name");
              assertThat(renaming.columns())
                  .containsExactly(
                      new TableMember(QualifiedName.of("item"), "title"),
                      new TableMember(QualifiedName.of("book"), "title"));
            });
  }

  @Test
  void managedTableWithColumnsOfAnUnmanagedClass() {
    assertProblems(
        """
        @Unmanaged @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        class A { @Id long id; }
        @Entity class B extends A { }
        """,
        "3: 'B' has the columns of 'A' in its table, but that entity is not managed. Mark both"
            + " @Unmanaged or neither, and add the packages of both to @Migrations(packages = …) if"
            + " it names any.");
  }

  @Test
  void unmanagedTableWithColumnsOfManagedClass() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                    class A { @Id long id; }
                    @Unmanaged @Entity class B extends A { }
                    """)
                .schema()
                .tables()
                .names())
        .containsExactly(QualifiedName.of("a"));
  }

  @Test
  void referenceToAnUnmanagedClassBelowManagedOne() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity @Inheritance(strategy = InheritanceType.JOINED)
                    class A { @Id long id; }
                    @Unmanaged @Entity class B extends A { }
                    @Entity class C { @Id int id; @ManyToOne B b; }
                    """)
                .table("c"))
        .isEqualTo(
            Table.of(
                "c",
                column("id", integer()).notNull(),
                column("b_id", bigint()),
                primaryKey("c_pkey", "id")));
  }

  @Test
  void identitiesInSeveralTables() {
    assertProblems(
        """
        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        class A {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
        }
        @Entity class B extends A { }
        """,
        "4: 'A.id' identifies rows of several tables, each of which would count for itself. Use"
            + " GenerationType.SEQUENCE.");
  }
}

package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every refusal of the mapping, with its line and whole message. */
final class MappingProblemsTest {

  @Test
  void entityWithoutIdentifier() {
    assertProblems(
        "@Entity class A { String name; }",
        "1: Entity 'A' has no identifier. Annotate an attribute with @Id.");
  }

  @Test
  void twoAttributesWriteOneColumn() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          String name;
          @Column(name = "NAME") String other;
        }
        """,
        "4: 'A.name' and 'A.other' are both mapped to the column 'name' of table 'a'. Give one of"
            + " them another name with @Column, or make one insertable = false, updatable ="
            + " false.");
  }

  @Test
  void attributeOfUnknownType() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          Object anything;
        }
        """,
        "3: 'A.anything' has the type 'java.lang.Object', which is no basic type. Map it with an"
            + " annotation, make the type serializable, or mark the attribute @Transient.");
  }

  @Test
  void annotationThatNoRuleKnows() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.PropertyRef("x")
          @Column(name = "c") String text;
        }
        """,
        "3: Godwit does not map '@PropertyRef' of Hibernate. Use @JoinColumn(referencedColumnName"
            + " = …).");
  }

  @Test
  void annotationOnMappedSuperclassIsReportedOnce() {
    assertProblems(
        """
        @MappedSuperclass abstract class Base {
          @org.hibernate.annotations.PropertyRef("other") String key;
        }
        @Entity class A extends Base { @Id long id; }
        @Entity class B extends Base { @Id long id; }
        """,
        "2: Godwit does not map '@PropertyRef' of Hibernate. Use @JoinColumn(referencedColumnName"
            + " = …).");
  }

  @Test
  void embeddableInItself() {
    assertProblems(
        """
        @Embeddable class Part {
          Part inner;
        }
        @Entity class A { @Id long id; Part part; }
        """,
        "2: 'A.part.inner' embeds 'Part' in itself, without end. Make the inner one an entity, or"
            + " mark it @Transient.");
  }

  @Test
  void embeddedBasicType() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Embedded String text;
        }
        """,
        "3: 'A.text' has the type 'java.lang.String', which is no class that can be embedded. Give"
            + " it the type of an @Embeddable class.");
  }

  @Test
  void columnInUnknownSecondaryTable() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Column(
              table = "other") String name;
        }
        """,
        "4: There is no table 'other' here. Add @SecondaryTable(name = \"other\") to the entity, or"
            + " remove 'table'.");
  }

  @Test
  void referenceInUnknownSecondaryTable() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToOne @JoinColumn(table = "other") A next;
        }
        """,
        "3: There is no table 'other' here. Add @SecondaryTable(name = \"other\") to the entity, or"
            + " remove 'table'.");
  }

  @Test
  void secondaryTableThatIsTheFirst() {
    assertProblems(
        """
        @Entity
        @SecondaryTable(name = "A")
        class A { @Id long id; }
        """,
        "2: The secondary table 'a' of 'A' is the table of 'A' already. Give it another name.");
  }

  @Test
  void optionsOfColumn() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Column(options = "storage main") String text;
        }
        """,
        "3: Godwit does not write the options 'storage main'. If they matter, write them into a"
            + " migration by hand.");
  }

  @Test
  void optionsOfTable() {
    assertProblems(
        """
        @Entity
        @Table(options = "with oids")
        class A { @Id long id; }
        """,
        "2: Godwit does not write the options 'with oids'. If they matter, write them into a"
            + " migration by hand.");
  }

  @Test
  void generatedDate() {
    assertProblems(
        "@Entity class A { @Id @GeneratedValue LocalDate id; }",
        "1: Values of the type 'LocalDate' cannot be generated for 'A.id'. Use a number, a UUID or"
            + " a text.");
  }

  @Test
  void identityOfText() {
    assertProblems(
        "@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String id; }",
        "1: 'A.id' has the type 'String', which the database cannot count up. Use Long, Integer or"
            + " Short.");
  }

  @Test
  void generatorsThatDisagree() {
    assertProblems(
        """
        @Entity class A { @Id @GeneratedValue @SequenceGenerator(sequenceName = "s") long id; }
        @Entity class B {
          @Id @SequenceGenerator(sequenceName = "s", allocationSize = 1) @GeneratedValue long id; }
        """,
        "3: Sequence 's' is defined twice, with start 1 and increment 50, and with start 1 and"
            + " increment 1. Make the generators agree, or name different sequences.");
  }

  @Test
  void identifiersThatReferToEachOther() {
    assertProblems(
        """
        @Entity class A { @Id @OneToOne B b; }
        @Entity class B {
          @Id @OneToOne A a;
        }
        """,
        "3: The identifier 'B.a' refers to 'A', whose identifier leads back here. Give one of them"
            + " an identifier of its own.");
  }

  @Test
  void twoRelationsInOneJoinTable() {
    assertProblems(
        """
        @Entity class B { @Id long id; }
        @Entity class A {
          @Id long id;
          @ManyToMany Set<B> first;
          @ManyToMany Set<B> second;
        }
        """,
        "5: 'A.second' is mapped to the table 'a_b', which 'A.first' has already. Give it a table"
            + " of its own with @JoinTable.");
  }

  @Test
  void oneColumnOfTwoEntitiesWithTwoTypes() {
    assertProblems(
        """
        @Entity class A { @Id long id; LocalDate at; }
        @Entity @Table(name = "a") class B { @Id long id; String at; }
        """,
        "2: 'A.at' and 'B.at' are both mapped to the column 'at' of table 'a', but as date and as"
            + " varchar(255). Give both the same type, or one another name with @Column.");
  }

  @Test
  void interfaceAsEntity() {
    assertProblems(
        "@Entity interface A { @Id long getId(); }",
        "1: Entity 'A' is of the kind 'interface', which cannot be an entity. Make it a class.");
  }

  @Test
  void indexOnUnknownColumn() {
    assertProblems(
        """
        @Entity
        @Table(indexes =
            @Index(columnList = "nam"))
        class A { @Id long id; String name; }
        """,
        "3: Table 'a' has no column 'nam'. It has id, name.");
  }

  @Test
  void uniqueConstraintOnUnknownColumn() {
    assertProblems(
        """
        @Entity
        @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"name", "nam"}))
        class A { @Id long id; String name; }
        """,
        "2: Table 'a' has no column 'nam'. It has id, name.");
  }

  @Test
  void backfillOfSeveralColumns() {
    assertProblems(
        """
        @Embeddable record Key(int a, int b) {}
        @Entity class A { @EmbeddedId Key key; }
        @Entity class B {
          @Id long id;
          @Backfill("1") @ManyToOne A a;
        }
        """,
        "5: @Backfill on 'B.a' means one column, but the attribute is mapped to [a_a, a_b]. Add column"
            + " = \"…\" with one of them.");
  }

  @Test
  void nothingOfUnmanagedEntitiesIsReported() {
    Mapped mapped =
        Mapped.entities(
            """
            @Unmanaged @Entity @Table(catalog = "c") class Odd {
              @Id long id;
              @ElementCollection Map<String, String> map;
              Object anything;
            }
            @Entity class A { @Id long id; @ManyToOne Odd odd; }
            """);
    assertThat(mapped.table("a").columns().names()).containsExactlyInAnyOrder("id", "odd_id");
    assertThat(mapped.table("a").foreignKeys()).isEmpty();
    assertThat(mapped.schema().tables()).hasSize(1);
  }

  @Test
  void orderOfSet() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OrderColumn
          @OneToMany Set<A> others;
        }
        """,
        "3: 'A.others' has an @OrderColumn, but is no list. Make it a List, or remove the"
            + " annotation.");
  }

  @Test
  void elementsOfUnknownType() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection List texts;
        }
        """,
        "3: The elements of 'A.texts' have no known type. Give the collection a type argument.");
  }

  @Test
  void collectionInElementsOfCollection() {
    assertProblems(
        """
        @Embeddable class Part {
          @ElementCollection Set<String> names;
        }
        @Entity class A { @Id long id; @ElementCollection List<Part> parts; }
        """,
        "2: 'A.parts.names' is a collection in the elements of a collection. Make 'Part' an"
            + " entity.");
  }

  @Test
  void sequenceThatStandsStill() {
    assertProblems(
        """
        @Entity class A {
          @Id
          @SequenceGenerator(allocationSize = 0)
          @GeneratedValue long id;
        }
        """,
        "3: A sequence cannot count in steps of 0. Give 'allocationSize' another value.");
  }
}

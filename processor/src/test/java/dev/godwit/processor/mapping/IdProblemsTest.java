package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** What is refused of identifiers, with its line and whole message. */
final class IdProblemsTest {

  @Test
  void twoEmbeddedIds() {
    assertProblems(
        """
        @Embeddable class Key { int x; }
        @Entity class A {
          @EmbeddedId @AttributeOverride(name = "x", column = @Column(name = "y")) Key one;
          @EmbeddedId Key two;
        }
        """,
        "4: Entity 'A' has two embedded identifiers, 'one' and 'two'. Put what identifies it into"
            + " one.");
  }

  @Test
  void embeddedIdBesideId() {
    assertProblems(
        """
        @Embeddable class Key { int x; }
        @Entity class A {
          @EmbeddedId Key key;
          @Id long id;
        }
        """,
        "3: Entity 'A' has the embedded identifier 'key' and the identifier 'id'. Put what"
            + " identifies it into the one, or make the other a plain attribute.");
  }

  @Test
  void identifierThatTheIdClassLacks() {
    assertProblems(
        """
        class Key { int one; }
        @Entity @IdClass(Key.class) class A {
          @Id int one;
          @Id int two;
        }
        """,
        "4: The identifier 'A.two' is missing in the id class 'Key'. Add an attribute 'two' to"
            + " it.");
  }

  @Test
  void attributeOfIdClassThatTheEntityLacks() {
    assertProblems(
        """
        class Key { int one; int two; }
        @Entity
        @IdClass(Key.class)
        class A { @Id int one; }
        """,
        "3: The id class 'Key' has the attribute 'two', which is no identifier of 'A'. Annotate"
            + " such an attribute with @Id, or remove it from 'Key'.");
  }

  @Test
  void mapsIdOfUnknownAttribute() {
    assertProblems(
        """
        @Embeddable class Key { long parent; int x; }
        @Entity class P { @Id long id; }
        @Entity class A {
          @EmbeddedId Key key;
          @MapsId("parrent") @ManyToOne P p;
        }
        """,
        "5: 'A.p' maps 'parrent', which the identifier of 'A' does not have. It has parent, x.");
  }

  @Test
  void mapsIdWithoutIdentifier() {
    assertProblems(
        """
        @Entity class P { @Id long id; }
        @Entity class A {
          @MapsId @OneToOne P p;
        }
        """,
        "2: Entity 'A' has no identifier. Annotate an attribute with @Id.");
  }

  @Test
  void identifierThatIsInheritedAsAnAttribute() {
    assertProblems(
        """
        @MappedSuperclass class Base { long id; }
        @Entity class A extends Base {
          @Id long id;
        }
        """,
        "2: Entity 'A' has no identifier. Annotate an attribute with @Id.",
        "3: 'A.id' is inherited as an attribute that is no identifier, and that one counts."
            + " Annotate the inherited one with @Id or with @Transient.");
  }

  @Test
  void generatorOfAnIdentifierThatIsInherited() {
    assertProblems(
        """
        @MappedSuperclass class Base { @Id long id; }
        @Entity class A extends Base {
          @Id @GeneratedValue long id;
        }
        """,
        "3: 'A.id' is inherited as an identifier, and how that one is generated counts. Remove"
            + " @GeneratedValue here, or annotate the inherited one with @Transient.");
  }
}

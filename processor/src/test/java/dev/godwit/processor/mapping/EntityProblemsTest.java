package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refusals of classes whose annotations do not fit each other or their hierarchy. */
final class EntityProblemsTest {

  @Test
  void twoEntitiesOfOneName() {
    assertProblems(
        """
        @Entity(name = "X") @Table(name = "a") class A { @Id long id; }
        @Entity(
            name = "X") @Table(name = "b") class B { @Id long id; }
        """,
        "3: The entities 'A' and 'B' both have the name 'X'. Give one of them another with"
            + " @Entity(name).");
  }

  @Test
  void entityThatIsEmbeddable() {
    assertProblems(
        """
        @Entity
        @Embeddable
        class A { @Id long id; }
        """,
        "2: 'A' is both an entity and embeddable. Remove @Entity or @Embeddable.");
  }

  @Test
  void identifierBelowRoot() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A {
          @Id long other; }
        """,
        "3: 'B' inherits its identifier from 'A', so 'other' cannot be one. Remove @Id.");
  }

  @Test
  void overrideOfWhatAnEntityHas() {
    assertProblems(
        """
        @Entity class A { @Id long id; String name; }
        @Entity
        @AttributeOverride(name = "name", column = @Column(name = "title"))
        class B extends A {}
        """,
        "3: 'B' inherits 'name' from the entity 'A', so it cannot override how that is mapped."
            + " Remove @AttributeOverride, or make 'A' a mapped superclass.");
  }

  @Test
  void overrideOfMappedSuperclassBetweenEntities() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class A { @Id long id; String name; }
                    @MappedSuperclass abstract class M extends A { String title; }
                    @Entity
                    @AttributeOverride(name = "title", column = @Column(name = "heading"))
                    class B extends M {}
                    """)
                .problems())
        .isEmpty();
  }

  @Test
  void embeddedIdentifierBelowRoot() {
    assertProblems(
        """
        @Embeddable record Key(int x) {}
        @Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; }
        @Entity class B extends A {
          @EmbeddedId Key other; }
        """,
        "4: 'B' inherits its identifier from 'A', so 'other' cannot be one. Remove"
            + " @EmbeddedId.");
  }

  @Test
  void versionBelowRoot() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A {
          @Version int changes; }
        """,
        "3: 'B' is not the root of its hierarchy, so it counts no versions. Move 'changes'"
            + " to 'A'.");
  }

  @Test
  void naturalIdentifierBelowRoot() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A {
          @org.hibernate.annotations.NaturalId int number; }
        """,
        "3: 'B' is not the root of its hierarchy, so it has no natural identifier. Move"
            + " 'number' to 'A', or use a unique constraint.");
  }

  @Test
  void twoVersions() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Version int first;
          @Version int second;
        }
        """,
        "4: 'A.first' and 'A.second' both count the versions of 'A'. Remove @Version from"
            + " one of them.");
  }

  @Test
  void versionInEmbeddable() {
    assertProblems(
        """
        @Embeddable class Part {
          @Version int changes; }
        @Entity class A { @Id long id; Part part; }
        """,
        "2: 'A.part.changes' is in an embeddable, which counts no versions. Move it to the"
            + " entity.");
  }

  @Test
  void identifierInEmbeddable() {
    assertProblems(
        """
        @Embeddable class Part {
          @Id int number; }
        @Entity class A { @Id long id; Part part; }
        """,
        "2: 'A.part.number' is in an embeddable, whose attributes are no identifiers."
            + " Remove @Id; the whole can be one with @EmbeddedId.");
  }

  @Test
  void tableOfMappedSuperclass() {
    assertProblems(
        """
        @MappedSuperclass
        @Table(name = "base")
        abstract class Base { @Id long id; }
        @Entity class A extends Base {}
        @Entity class B extends Base {}
        """,
        "2: 'Base' is a mapped superclass, which has no table. Move @Table to the entities"
            + " below it.");
  }

  @Test
  void inheritanceOfMappedSuperclass() {
    assertProblems(
        """
        @MappedSuperclass
        @Inheritance(strategy = InheritanceType.JOINED)
        abstract class Base { @Id long id; }
        @Entity class A extends Base {}
        """,
        "2: 'Base' is a mapped superclass, which has no table. Move @Inheritance to the"
            + " entities below it.");
  }

  @Test
  void keyThatRefersToNoParent() {
    assertProblems(
        """
        @Entity
        @PrimaryKeyJoinColumn(name = "a_id")
        class A { @Id long id; }
        """,
        "2: 'A' inherits from no entity, so @PrimaryKeyJoinColumn refers to nothing. Remove"
            + " it.");
  }

  @Test
  void recordAsEntity() {
    assertProblems(
        """
        @Entity record A(@Id long id) {}
        """,
        "1: Entity 'A' is of the kind 'record', which cannot be an entity. Make it a class.");
  }

  @Test
  void enumAsEntity() {
    assertProblems(
        """
        @Entity enum A { ONE; @Id long id; }
        """,
        "1: Entity 'A' is of the kind 'enum', which cannot be an entity. Make it a class.");
  }

  @Test
  void annotationOfAnOldVersion() {
    Mapped mapped =
        Mapped.compile(
            Naming.JPA,
            List.of(
                JavaFileObjects.forSourceString(
                    "javax.persistence.Column",
                    "package javax.persistence; public @interface Column {}"),
                JavaFileObjects.forSourceString(
                    "A",
                    """
                    @jakarta.persistence.Entity class A {
                      @jakarta.persistence.Id long id;
                      @javax.persistence.Column String text;
                    }
                    """)));

    assertThat(mapped.problems())
        .containsExactly(
            "3: 'javax.persistence.Column' belongs to versions of JPA that Godwit does not read."
                + " Import 'jakarta.persistence.Column' instead.");
  }

  @Test
  void annotationThatNoRuleKnows() {
    assertProblems(
        """
        @PersistenceContext(name = "shop") @Entity class A { @Id long id; }
        """,
        "1: Godwit does not map '@PersistenceContext' yet. Remove it, or mark the entity"
            + " @Unmanaged.");
  }
}

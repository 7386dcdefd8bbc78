package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Every refusal of a map or another collection, with its line and whole message. */
final class CollectionProblemsTest {

  @Test
  void rawMapWithoutKeyClass() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection(targetClass = String.class) Map texts;
        }
        """,
        "3: The keys of 'A.texts' have no known type. Give the map type arguments, or name the type"
            + " with @MapKeyClass.");
  }

  @Test
  void rawCollectionWithoutTargetClass() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection Collection texts;
        }
        """,
        "3: The elements of 'A.texts' have no known type. Give the collection a type argument.");
  }

  @Test
  void keyOfNoBasicType() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection Map<Object, String> texts;
        }
        """,
        "3: 'A.texts(key)' has the type 'java.lang.Object', which is no basic type. Map it with an"
            + " annotation, make the type serializable, or mark the attribute @Transient.");
  }

  @Test
  void mapKeyThatTheValuesDoNotHave() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany @MapKey(name = "title") Map<String, B> named;
        }
        @Entity class B { @Id long id; String name; }
        """,
        "3: The keys of 'A.named' are 'title' of its values, which have no such attribute. Name one"
            + " of id, name.");
  }

  @Test
  void mapKeyOfValuesThatAreNoEntities() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection @MapKey(name = "name") Map<String, String> texts;
        }
        """,
        "3: The values of 'A.texts' are no entities, so @MapKey finds no attribute. Use"
            + " @MapKeyColumn.");
  }

  @Test
  void keyAnnotationsOnList() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection
          @MapKeyColumn(name = "k")
          List<String> texts;
        }
        """,
        "4: 'A.texts' has an @MapKeyColumn, but is no map. Make it a Map, or remove the annotation.");
  }

  @Test
  void keyAnnotationsOnInverseSet() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany(mappedBy = "a") @MapKey Set<B> bs;
        }
        @Entity class B { @Id long id; @ManyToOne A a; }
        """,
        "3: 'A.bs' has an @MapKey, but is no map. Make it a Map, or remove the annotation.");
  }

  @Test
  void orderColumnOnMap() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection @OrderColumn Map<String, String> texts;
        }
        """,
        "3: 'A.texts' has an @OrderColumn, but is no list. Make it a List, or remove the"
            + " annotation.");
  }

  @Test
  void orderColumnOnBag() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection @OrderColumn @org.hibernate.annotations.Bag List<String> texts;
        }
        """,
        "3: 'A.texts' has an @OrderColumn, but is no list. Make it a List, or remove the"
            + " annotation.");
  }

  @Test
  void keyColumnOnInverseManyToMany() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany(mappedBy = "as") @MapKeyColumn Map<String, B> bs;
        }
        @Entity class B { @Id long id; @ManyToMany Set<A> as; }
        """,
        "3: 'A.bs' is mapped by the other side, so its rows cannot keep an @MapKeyColumn. Use"
            + " @MapKey, or map the relation on this side.");
  }

  @Test
  void keyThatIsNoManagedEntity() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection @MapKeyJoinColumn(name = "k") Map<String, String> texts;
        }
        """,
        "3: The keys of 'A.texts' are no entities, so @MapKeyJoinColumn has nothing to refer to. Use"
            + " @MapKeyColumn.");
  }

  @Test
  void collectionInKeyOfMap() {
    assertProblems(
        """
        @Embeddable class Key {
          @ElementCollection Set<String> parts;
        }
        @Entity class A {
          @Id long id;
          @ElementCollection Map<Key, String> texts;
        }
        """,
        "2: 'A.texts(key).parts' is a collection in the elements of a collection. Make 'Key' an"
            + " entity.");
  }

  @Test
  void mapWithoutAnnotation() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          Map<String, String> texts;
        }
        """,
        "3: 'A.texts' has the type 'java.util.Map<java.lang.String,java.lang.String>', which is no"
            + " basic type. Map it with an annotation, make the type serializable, or mark the"
            + " attribute @Transient.");
  }
}

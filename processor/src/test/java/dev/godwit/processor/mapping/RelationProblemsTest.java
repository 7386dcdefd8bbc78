package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Refusals of relations whose annotations do not fit each other or the type. */
final class RelationProblemsTest {

  @Test
  void twoRelations() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne
          @OneToOne A a;
        }
        """,
        "4: 'A.a' is both @ManyToOne and @OneToOne. Remove one of them.");
  }

  @Test
  void relationAndElements() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany
          @ElementCollection List<A> others;
        }
        """,
        "4: 'A.others' is both @OneToMany and @ElementCollection. Remove one of them.");
  }

  @Test
  void columnOfRelation() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne
          @Column(name = "x") A other;
        }
        """,
        "4: 'A.other' is a @ManyToOne, whose columns @Column does not describe. Write"
            + " @JoinColumn.");
  }

  @Test
  void versionThatIsRelation() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToOne
          @Version A other;
        }
        """,
        "4: 'A.other' is a @OneToOne, which cannot count versions. Give the entity a number"
            + " with @Version.");
  }

  @Test
  void inverseSideAsIdentifier() {
    assertProblems(
        """
        @Entity class A {
          @OneToOne(mappedBy = "a")
          @Id B b;
        }
        @Entity class B { @Id long id; @OneToOne A a; }
        """,
        "3: 'A.b' is mapped by the other side, so it has no columns that could identify"
            + " 'A'. Remove mappedBy, or make another attribute the identifier.");
  }

  @Test
  void collectionAsIdentifier() {
    assertProblems(
        """
        @Entity class A {
          @ElementCollection
          @Id Set<String> keys;
        }
        """,
        "3: 'A.keys' is a collection, which cannot identify 'A'. Make another attribute the"
            + " identifier.");
  }

  @Test
  void toManyInOneObject() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany
          A other;
        }
        """,
        "3: 'A.other' is a @OneToMany, but its type 'A' is no collection. Make it a List or"
            + " a Set, or the relation @ManyToOne or @OneToOne.");
  }

  @Test
  void elementsInOneObject() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection
          String texts;
        }
        """,
        "3: 'A.texts' is a @ElementCollection, but its type 'String' is no collection. Make"
            + " it a List or a Set.");
  }

  @Test
  void joinColumnOfManyToMany() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany
          @JoinColumn(name = "x") List<A> others;
        }
        """,
        "4: 'A.others' is a @ManyToMany, whose columns are in a table of its own. Write"
            + " @JoinTable(joinColumns = @JoinColumn(…)).");
  }

  @Test
  void joinColumnOfElements() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection
          @JoinColumn(name = "x") List<String> texts;
        }
        """,
        "4: 'A.texts' is a @ElementCollection, whose columns are in a table of its own."
            + " Write @CollectionTable(joinColumns = @JoinColumn(…)).");
  }

  @Test
  void joinColumnOfInverseSide() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne A parent;
          @OneToMany(mappedBy = "parent")
          @JoinColumn(name = "parent_id") List<A> children;
        }
        """,
        "5: 'A.children' is mapped by 'parent', so the columns are described there. Remove"
            + " this, or mappedBy.");
  }

  @Test
  void joinColumnsOfInverseSide() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne A parent;
          @OneToMany(mappedBy = "parent")
          @JoinColumns(@JoinColumn(name = "parent_id")) List<A> children;
        }
        """,
        "5: 'A.children' is mapped by 'parent', so the columns are described there. Remove"
            + " this, or mappedBy.");
  }

  @Test
  void joinTableOfInverseSide() {
    assertProblems(
        """
        @Entity class A { @Id long id; @ManyToMany List<B> bs; }
        @Entity class B {
          @Id long id;
          @ManyToMany(mappedBy = "bs")
          @JoinTable(name = "x") List<A> as;
        }
        """,
        "5: 'B.as' is mapped by 'bs', so the columns are described there. Remove this, or"
            + " mappedBy.");
  }

  @Test
  void orderOfInverseSide() {
    assertProblems(
        """
        @Entity class A { @Id long id; @ManyToMany List<B> bs; }
        @Entity class B {
          @Id long id;
          @ManyToMany(mappedBy = "bs")
          @OrderColumn List<A> as;
        }
        """,
        "5: 'B.as' is mapped by 'bs', whose join table keeps the order of that side alone."
            + " Remove @OrderColumn, or use @OrderBy.");
  }

  @Test
  void missingRowsOfOneToMany() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany @JoinColumn
          @org.hibernate.annotations.NotFound List<A> others;
        }
        """,
        "4: 'A.others' is a @OneToMany, whose rows are found by what they refer to. Remove"
            + " @NotFound.");
  }

  @Test
  void deletionsInJoinTable() {
    assertProblems(
"""
@Entity class A {
  @Id long id;
  @OneToMany
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  List<A> others;
}
""",
        "4: 'A.others' has neither @JoinColumn nor a @JoinTable with joinColumns, so Hibernate"
            + " accepts no @OnDelete. Add one of them, or remove @OnDelete.");
  }

  @Test
  void conflictInSuperclassIsReportedOnce() {
    assertProblems(
        """
        @MappedSuperclass abstract class Base {
          @ManyToOne @Column A a;
        }
        @Entity class A extends Base { @Id long id; }
        @Entity class B extends Base { @Id long id; }
        """,
        "2: 'A.a' is a @ManyToOne, whose columns @Column does not describe. Write"
            + " @JoinColumn.");
  }
}

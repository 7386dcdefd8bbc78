package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Refusals of join columns that do not fit what they refer to. */
final class ColumnPairsTest {

  @Test
  void fewerJoinColumnsThanKeyColumns() {
    assertProblems(
        """
        @Embeddable record Key(int a, int b) {}
        @Entity class A { @EmbeddedId Key key; }
        @Entity class B {
          @Id long id;
          @ManyToOne @JoinColumn(name = "one") A a;
        }
        """,
        "5: 'B.a' has 1 join columns, but the primary key of 'A' has 2. Write one"
            + " @JoinColumn with referencedColumnName for each of a, b.");
  }

  @Test
  void moreJoinColumnsThanKeyColumns() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B {
          @Id long id;
          @ManyToMany @JoinTable(inverseJoinColumns = {@JoinColumn(name = "x"), @JoinColumn(name = "y")}) List<A> as;
        }
        """,
        "4: 'B.as' has 2 join columns, but the primary key of 'A' has 1. Write one"
            + " @JoinColumn with referencedColumnName for each of id.");
  }

  @Test
  void referenceToUnknownColumn() {
    assertProblems(
        """
        @Entity class A { @Id long id; String code; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(referencedColumnName = "cod")
          A a;
        }
        """,
        "5: 'B.a' refers to the column 'cod', which table 'a' does not have. It has id,"
            + " code.");
  }

  @Test
  void unknownColumnInJoinTable() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany @JoinTable(
              joinColumns = @JoinColumn(referencedColumnName = "cod"))
          List<A> others;
        }
        """,
        "4: 'A.others' refers to the column 'cod', which table 'a' does not have. It has" + " id.");
  }

  @Test
  void oneOfTwoJoinColumnsSaysWhatItRefersTo() {
    assertProblems(
        """
        @Entity class A { @Id long id; String x; String y; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x")
          @JoinColumn(name = "q")
          A a;
        }
        """,
        "4: 'B.a' has several join columns, and this one does not say what it refers to."
            + " Add referencedColumnName.");
  }

  @Test
  void twoJoinColumnsReferToOneColumn() {
    assertProblems(
        """
        @Entity class A { @Id long id; String x; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x")
          @JoinColumn(name = "q", referencedColumnName = "x")
          A a;
        }
        """,
        "4: Two join columns of 'B.a' refer to the column 'x'. Let each refer to another"
            + " one.");
  }

  @Test
  void referenceToColumnsOfSeveralTables() {
    assertProblems(
        """
        @Entity @SecondaryTable(name = "s") class A { @Id long id; String x; @Column(table = "s") String y; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x")
          @JoinColumn(name = "q", referencedColumnName = "y")
          A a;
        }
        """,
        "4: The columns that 'B.a' refers to, x, y, are not all in one table. Refer to"
            + " columns of one table.");
  }

  @Test
  void joinColumnsThatAreNullableInPart() {
    assertProblems(
        """
        @Entity class A { @Id long id; String x; String y; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x")
          @JoinColumn(name = "q", referencedColumnName = "y", nullable = false)
          A a;
        }
        """,
        "4: The join columns of 'B.a' do not agree on 'nullable'. Write the same for all of"
            + " them.");
  }

  @Test
  void joinColumnsThatAreWrittenInPart() {
    assertProblems(
        """
        @Entity class A { @Id long id; String x; String y; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x", insertable = false, updatable = false)
          @JoinColumn(name = "q", referencedColumnName = "y")
          A a;
        }
        """,
        "4: The join columns of 'B.a' do not agree on 'insertable'. Write the same for all"
            + " of them.");
  }

  @Test
  void twoJoinColumnsOfOneName() {
    assertProblems(
        """
        @Entity class A { @Id long id; String x; String y; }
        @Entity class B {
          @Id long id;
          @ManyToOne
          @JoinColumn(name = "p", referencedColumnName = "x")
          @JoinColumn(name = "p", referencedColumnName = "y")
          A a;
        }
        """,
        "4: 'B.a.x' and 'B.a.y' are both mapped to the column 'p' of table 'b'. Give one of"
            + " them another name with @Column, or make one insertable = false, updatable ="
            + " false.");
  }

  @Test
  void oneColumnForBothSidesOfJoinTable() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany
          @JoinTable(joinColumns = @JoinColumn(name = "x"), inverseJoinColumns = @JoinColumn(name = "x"))
          List<A> others;
        }
        """,
        "3: 'A.others(owner)' and 'A.others' are both mapped to the column 'x' of table"
            + " 'a_a'. Give one of them another name with @Column, or make one insertable ="
            + " false, updatable = false.");
  }

  @Test
  void relationAndAttributeWriteOneColumn() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Column(name = "a_id") Long other;
          @ManyToOne @JoinColumn(name = "a_id") A a;
        }
        """,
        "4: 'A.other' and 'A.a' are both mapped to the column 'a_id' of table 'a'. Give one"
            + " of them another name with @Column, or make one insertable = false, updatable ="
            + " false.");
  }

  @Test
  void joinColumnOfElementsInUnknownTable() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany @JoinColumn(name = "x", table = "other") List<A> others;
        }
        """,
        "3: There is no table 'other' here. Add @SecondaryTable(name = \"other\") to the"
            + " entity, or remove 'table'.");
  }
}

package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Names and lists of columns that are refused, with line and whole message. */
final class NameProblemsTest {

  @Test
  void tablesThatOnlyTheirSchemasTellApart() {
    assertProblems(
        """
        @Entity class Article { @Id long id; }
        @Entity @Table(name = "ARTICLE", schema = "sales")
        class Sold { @Id long id; }
        """,
        "2: 'article' and 'sales.article' are one to SQLite, which has no schemas and ignores case."
            + " Give one of them another name.");
  }

  @Test
  void tablesThatOnlyTheirCaseTellsApart() {
    assertProblems(
        """
        @Entity class Article { @Id long id; }
        @Entity @Table(name = "`Article`") class Other { @Id long id; }
        """,
        "2: 'article' and 'Article' are one to SQLite, which has no schemas and ignores case. Give"
            + " one of them another name.");
  }

  @Test
  void tablesThatAreEqualForTooLong() {
    String name = "t".repeat(63);
    assertProblems(
        """
        @Entity @Table(name = "%sa") class A { @Id long id; }
        @Entity @Table(name = "%sb") class B { @Id long id; }
        """
            .formatted(name, name),
        "2: '%sa' and '%sb' are one to PostgreSQL, which cuts names after 63 bytes. Give one of them another name."
            .formatted(name, name));
  }

  @Test
  void columnsThatOnlyTheirCaseTellsApart() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          String name;
          @Column(name = "`Name`") String other;
        }
        """,
        "4: The columns 'name' and 'Name' of table 'a' are one to SQLite, which has no schemas and"
            + " ignores case. Give one of them another name with @Column or @JoinColumn.");
  }

  @Test
  void columnsThatAreEqualForTooLong() {
    String name = "ä".repeat(31);
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Column(name = "%sxy") String one;
          @Column(name = "%sxz") String two;
        }
        """
            .formatted(name, name),
        "4: The columns '%sxy' and '%sxz' of table 'a' are one to PostgreSQL, which cuts names after 63 bytes. Give one of them another name with @Column or @JoinColumn."
            .formatted(name, name));
  }

  @Test
  void tableWithTheNameOfASequence() {
    assertProblems(
        """
        @Entity class A {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
        }
        @Entity @Table(name = "a_seq") class B { @Id long id; }
        """,
        "2: 'a_seq' names two tables or sequences. Give one of them another name.");
  }

  @Test
  void indexOverAnExpression() {
    assertProblems(
        """
        @Entity
        @Table(
            indexes = @Index(
                columnList = "(lower(name))"))
        class A { @Id long id; String name; }
        """,
        "4: The index on '(lower(name))' is over an expression, which Godwit does not write. Name"
            + " columns only, and create this index by hand in a migration.");
  }

  @Test
  void indexNamedInTwoTables() {
    assertProblems(
        """
        @Entity
        @Table(indexes = @Index(name = "by_name", columnList = "name"))
        class A { @Id long id; String name; }
        @Entity
        @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
        class B { @Id long id; String name; }
        """,
        "4: The tables 'a' and 'b' both have a unique constraint or index 'by_name', which"
            + " databases keep once. Give one of them another name.");
  }

  @Test
  void indexWithTheNameOfATable() {
    assertProblems(
        """
        @Entity
        @Table(indexes = @Index(name = "b", columnList = "name"))
        class A { @Id long id; String name; }
        @Entity class B { @Id long id; }
        """,
        "1: The unique constraint or index 'b' of table 'a' has the name of a table or sequence."
            + " Give it another name.");
  }
}

package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import dev.godwit.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused of generators, with its line and whole message; and what Hibernate cannot do. */
final class GeneratorProblemsTest {

  @Test
  void tableGeneratorHoldsTheRowOfItsEntity() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class Order_ {
                      @Id
                      @GeneratedValue(strategy = GenerationType.TABLE)
                      @TableGenerator(table = "counters", pkColumnValue = "it's orders")
                      long id;
                    }
                    """)
                .table("counters"))
        .isEqualTo(
            Table.of(
                "counters",
                column("sequence_name", varchar(255)).notNull(),
                column("next_val", bigint()),
                primaryKey("counters_pkey", "sequence_name"),
                row("sequence_name", "it's orders").with("next_val", 0)));
  }

  @Test
  void generatorThatEntitiesShareHasOneRow() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
                    @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
                    """)
                .table("hibernate_sequences")
                .rows())
        .containsExactly(row("sequence_name", "default").with("next_val", 0));
  }

  @Test
  void columnsOfTableGeneratorsThatDisagree() {
    assertProblems(
        """
        @Entity class A {
          @Id @GeneratedValue @TableGenerator(table = "t") long id; }
        @Entity class B {
          @Id @GeneratedValue
          @TableGenerator(table = "t", pkColumnName = "what") long id; }
        """,
        "5: The generator counts in the columns [what, next_val] of the table 't', which another"
            + " generator has given the columns [sequence_name, next_val]. Make the generators"
            + " agree, or name different tables.");
  }

  @Test
  void firstValuesOfTableGeneratorsThatDisagree() {
    assertProblems(
        """
        @Entity class A {
          @Id @GeneratedValue @TableGenerator(table = "t", pkColumnValue = "x") long id; }
        @Entity class B {
          @Id @GeneratedValue
          @TableGenerator(table = "t", pkColumnValue = "x", initialValue = 7) long id; }
        """,
        "5: Two generators count in the row 'sequence_name 'x'' of the table 't', from 0 and from"
            + " 7. Make them agree, or give one another 'pkColumnValue'.");
  }

  @Test
  void tableGeneratorInTheTableOfAnEntity() {
    assertProblems(
        """
        @Entity class A { @Id long id; }
        @Entity class B {
          @Id @GeneratedValue
          @TableGenerator(table = "a") long id; }
        """,
        "4: The generator counts in the table 'a', which is that of 'A'. Give it a table of its own"
            + " with @TableGenerator(table = …).");
  }

  @Test
  void generatorThatDiffersByDatabase() {
    assertProblems(
        """
        @Entity class A {
          @Id
          @GeneratedValue(generator = "native") long id; }
        """,
        "3: 'A.id' is counted by a sequence on PostgreSQL, but by the table itself on SQLite. Use"
            + " GenerationType.SEQUENCE or IDENTITY, which are the same on both.");
  }

  @Test
  void generatorsOfPackages() {
    Mapped mapped =
        Mapped.compile(
            Naming.JPA,
            List.of(
                JavaFileObjects.forSourceString(
                    "one.package-info",
                    """
                    @SequenceGenerator(name = "numbers", sequenceName = "one_numbers")
                    @TableGenerator(name = "counter", table = "one_counters", pkColumnValue = "x")
                    package one;
                    import jakarta.persistence.*;
                    """),
                JavaFileObjects.forSourceString(
                    "one.A",
                    """
                    package one;
                    import jakarta.persistence.*;
                    @Entity public class A { @Id @GeneratedValue long id; }
                    """),
                JavaFileObjects.forSourceString(
                    "two.B",
                    """
                    package two;
                    import jakarta.persistence.*;
                    @Entity public class B {
                      @Id @GeneratedValue(generator = "counter") long id;
                      @ManyToOne one.A a;
                    }
                    """)));
    assertThat(mapped.schema().sequences()).containsExactly(sequence("one_numbers").increment(50));
    assertThat(mapped.table("one_counters").rows())
        .containsExactly(row("sequence_name", "x").with("next_val", 0));
  }

  @Test
  void optionsOfSequence() {
    assertProblems(
        """
        @Entity class A {
          @Id
          @SequenceGenerator(options = "cycle")
          @GeneratedValue long id;
        }
        """,
        "3: Godwit does not write the options 'cycle'. If they matter, write them into a migration"
            + " by hand.");
  }
}

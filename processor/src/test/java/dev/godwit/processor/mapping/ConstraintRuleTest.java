package dev.godwit.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What constraints of Bean Validation cannot say about columns; the catalogue has the rest. */
final class ConstraintRuleTest {

  @Test
  void limitOfTextIsLeftOutWithOneWarning() {
    Mapped mapped =
        Mapped.entities(
            """
            @MappedSuperclass class Base {
              @jakarta.validation.constraints.Max(10) String number;
            }
            @Entity class A extends Base { @Id long id; }
            @Entity class B extends Base { @Id long id; }
            """);

    assertThat(mapped.problems())
        .containsExactly(
            "2: 'A.number' is a text, which PostgreSQL compares with no number, so its column gets"
                + " no check that it is <= 10. Make it a number, or say so with"
                + " @SuppressWarnings(\"godwit:limit-of-text\").");
    assertThat(mapped.model().schema().tables()).noneMatch(table -> !table.checks().isEmpty());
  }

  @Test
  void floatingPointNumberHasNoFixedFraction() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class A {
                      @Id long id;
                      @jakarta.validation.constraints.Digits(integer = 5, fraction = 2)
                      double price;
                    }
                    """)
                .problems())
        .containsExactly(
            "3: 'A.price' is a floating-point number, whose column cannot have 2 digits behind the"
                + " point. Make it a BigDecimal, or its fraction 0.");
  }

  @Test
  void ofSeveralLengthsTheLongestCutsNothingOff() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class A {
                      @Id long id;
                      @jakarta.validation.constraints.Size(max = 9)
                      @org.hibernate.validator.constraints.Length(max = 20)
                      String name;
                    }
                    """)
                .table("a")
                .columns())
        .anySatisfy(column -> assertThat(column.type()).hasToString("varchar(20)"));
  }
}

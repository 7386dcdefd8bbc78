package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Every refusal of a basic type, an enum or a converter, with its line and whole message. */
final class TypeProblemsTest {

  @Test
  void arrayOfArrays() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          int[][] cells;
        }
        """,
        "3: 'A.cells' holds 'int[]' in 'int[][]', and there are no arrays of arrays. Map it with a"
            + " converter, or make it an @ElementCollection of embeddables.");
  }

  @Test
  void scaleOfFloatingPointNumber() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Column(precision = 5, scale = 2)
          double price;
        }
        """,
        "3: 'A.price' is a floating point number, which has no scale. Remove 'scale', or make it a"
            + " BigDecimal.");
  }

  @Test
  void temporalThatDoesNotFit() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @Temporal(TemporalType.TIMESTAMP)
          LocalDate day;
        }
        """,
        "3: 'A.day' has the type 'java.time.LocalDate', which @Temporal cannot make TIMESTAMP."
            + " Remove @Temporal, or give the attribute another type.");
  }

  @Test
  void enumeratedValueOfAnotherSort() {
    assertProblems(
        """
        enum Kind {
          ONE;
          @EnumeratedValue final String code = "";
        }
        @Entity class A {
          @Id long id;
          Kind kind;
        }
        """,
        "7: 'Kind.code' is a 'String', but 'A.kind' stores the enum as ORDINAL. Annotate the"
            + " attribute with @Enumerated(EnumType.STRING) and make the field a String, or make"
            + " the field a byte, short or int.");
  }

  @Test
  void enumeratedValueThatIsComputed() {
    assertProblems(
        """
        enum Kind {
          ONE;
          @EnumeratedValue final String code = System.getProperty("code");
        }
        @Entity class A {
          @Id long id;
          @Enumerated(EnumType.STRING) Kind kind;
        }
        """,
        "7: What 'Kind.code' holds cannot be told without running it, so 'A.kind' gets no check."
            + " Give the constants literal values in their source, or add @Column(check = …).");
  }

  @Test
  void severalConverters() {
    assertProblems(
        """
        class Money {}
        abstract class Base implements AttributeConverter<Money, Long> {
          public Long convertToDatabaseColumn(Money money) { return null; }
          public Money convertToEntityAttribute(Long cents) { return null; }
        }
        @Converter(autoApply = true) class One extends Base {}
        @Converter(autoApply = true) class Two extends Base {}
        @Entity class A {
          @Id long id;
          Money money;
        }
        """,
        "10: Several converters apply to 'A.money' by themselves: One, Two. Name one with @Convert,"
            + " or write @Convert(disableConversion = true).");
  }
}

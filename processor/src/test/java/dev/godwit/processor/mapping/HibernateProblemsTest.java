package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.godwit.annotations.Naming;
import dev.godwit.schema.Definitions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of Hibernate's annotations, and what no live Hibernate can confirm on SQLite. */
final class HibernateProblemsTest {

  @Test
  void annotationThatIsLeftOutIsAWarning() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.PartitionKey long region;
        }
        """,
        "3: Godwit leaves out what '@PartitionKey' does to the schema. On PostgreSQL the column"
            + " belongs to the primary key of a partitioned table: write that into a migration by"
            + " hand.");
  }

  @Test
  void annotationThatMakesTypesIsRefused() {
    assertProblems(
        """
        @Embeddable @org.hibernate.annotations.Struct(name = "point") class Point { int x; }
        @Entity class A { @Id long id; Point point; }
        """,
        "1: Godwit does not map '@Struct' of Hibernate. PostgreSQL makes a type of its own of it,"
            + " and SQLite has none: embed the class without it, or store it with"
            + " @JdbcTypeCode(SqlTypes.JSON).");
  }

  @Test
  void customAnnotationThatBindsAttributesIsAWarning() {
    assertProblems(
        """
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        @org.hibernate.annotations.AttributeBinderType(binder = Binder.class)
        @interface Special {}
        class Binder implements org.hibernate.binder.AttributeBinder<Special> {
          public void bind(Special s, org.hibernate.boot.spi.MetadataBuildingContext c,
              org.hibernate.mapping.PersistentClass e, org.hibernate.mapping.Property p) {}
        }
        @Entity class A {
          @Id long id;
          @Special String text;
        }
        """,
        "10: Godwit leaves out what '@AttributeBinderType' does to the schema. If what it binds"
            + " shapes the schema, write that into a migration by hand.");
  }

  @Test
  void namedEnumNeedsADefinition() {
    assertProblems(
        """
        enum Color { RED }
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Color color;
        }
        """,
        "4: 'A.color' has the type NAMED_ENUM, which is a type of its own in PostgreSQL, and not in"
            + " SQLite. Store the names with @Enumerated(EnumType.STRING); or create the type in a"
            + " migration by hand and give it in @Column(columnDefinition = …).");
  }

  @Test
  void definitionNamesTheTypeOfANamedEnum() {
    assertThat(
            Mapped.entities(
                    """
                    enum Color { RED }
                    @Entity class A {
                      @Id long id;
                      @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)
                      @Column(columnDefinition = "color") Color color;
                    }
                    """)
                .table("a")
                .column("color")
                .type())
        .isEqualTo(Definitions.nativeType("color"));
  }

  @Test
  void embeddableAsJsonHasOneColumn() {
    assertThat(
            Mapped.entities(
                    """
                    @Embeddable class Point { int x; int y; }
                    @Entity class A {
                      @Id long id;
                      @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Point point;
                    }
                    """)
                .table("a")
                .column("point")
                .type())
        .isEqualTo(Definitions.json());
  }

  @Test
  void collationStandsInTheType() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity class A {
                      @Id long id;
                      @org.hibernate.annotations.Collate("C") String text;
                    }
                    """)
                .table("a")
                .column("text")
                .type())
        .isEqualTo(
            Definitions.nativeType(
                Definitions.onPostgresql("varchar(255) collate \"C\"")
                    .onSqlite("varchar(255) collate C")));
  }

  @Test
  void queryAsEntityHasNoTable() {
    assertThat(
            Mapped.entities(
                    """
                    @Entity @org.hibernate.annotations.Subselect("select 1 as id")
                    class A { @Id long id; }
                    @Entity class B { @Id long id; @ManyToOne A a; }
                    """)
                .schema()
                .tables())
        .hasSize(1);
  }

  @Test
  void customTypeWithoutDefinitionIsAWarning() {
    assertProblems(
        """
        abstract class Kind implements org.hibernate.usertype.UserType<String> {}
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.Type(Kind.class) String text;
        }
        """,
        "4: Godwit does not know which column type '@Type' chooses for 'A.text', and takes that of"
            + " 'String'. Name the type with @Column(columnDefinition = …).");
  }

  @Test
  void commentOnUnknownTable() {
    assertProblems(
        """
        @Entity
        @org.hibernate.annotations.Comment(on = "other", value = "text")
        class A { @Id long id; }
        """,
        "2: Entity 'A' has no table 'other' to comment on. Name its table or a secondary one.");
  }

  @Test
  void anyWithoutKeyClass() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.Any @JoinColumn(name = "x") Object any;
        }
        """,
        "3: 'A.any' may refer to entities of any class, whose keys have no known type. Annotate it"
            + " with @AnyKeyJavaClass and one @JoinColumn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          View(query = "select 1 as id")                  | Write the view into a migration by hand.
          Audited()                                       | Write the tables of the history into a migration by hand.
          CompositeTypeRegistration(embeddableClass = String.class, userType = Composite.class) | Check the columns, and name their types with @Column(columnDefinition = …) where they differ.
          """)
  void annotationOfClassesThatIsLeftOutIsAWarning(String annotation, String advice) {
    assertProblems(
        """
        abstract class Composite implements org.hibernate.usertype.CompositeUserType<String> {}
        @Entity @org.hibernate.annotations.%s
        class A { @Id long id; }
        """
            .formatted(annotation),
        "2: Godwit leaves out what '@%s' does to the schema. %s"
            .formatted(annotation.substring(0, annotation.indexOf('(')), advice));
  }

  @Test
  void generatorOfAnotherKindIsAWarning() {
    assertProblems(
        """
        @Entity class A {
          @Id @org.hibernate.annotations.NativeGenerator long id;
        }
        """,
        "2: Godwit leaves out what '@NativeGenerator' does to the schema. If the generator needs a"
            + " sequence or a table, write it into a migration by hand.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CompositeType(Composite.class)       | Make the type an @Embeddable class, or convert it to one column with @Convert.
          EmbeddedColumnNaming("x_%s")         | Name the tables and columns with @AttributeOverride.
          PropertyRef("x")                     | Use @JoinColumn(referencedColumnName = …).
          MapKeyJdbcTypeCode(1)                | Remove it, or mark the entity @Unmanaged.
          """)
  void annotationOfAttributesThatIsNotMappedIsRefused(String annotation, String advice) {
    assertThat(
            Mapped.entities(
                    """
                    abstract class Composite
                        implements org.hibernate.usertype.CompositeUserType<Part> {}
                    @Embeddable class Part { int x; }
                    @Entity class A {
                      @Id long id;
                      @org.hibernate.annotations.%s
                      Part part;
                    }
                    """
                        .replace("%s", annotation))
                .problems())
        .containsExactly(
            "6: Godwit does not map '@"
                + annotation.substring(0, annotation.indexOf('('))
                + "' of Hibernate. "
                + advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENUM   | Kind    | which neither PostgreSQL nor SQLite have. Store the names with @Enumerated(EnumType.STRING).
          STRUCT | String  | which is a type of its own in PostgreSQL, and not in SQLite. Embed the class without it, or store it with @JdbcTypeCode(SqlTypes.JSON).
          VECTOR | float[] | which needs an extension of the database. Give the type in @Column(columnDefinition = …), and create the extension in a migration by hand.
          OTHER  | String  | for which Hibernate has no column here. Use @JdbcTypeCode(SqlTypes.JSON), or give the type in @Column(columnDefinition = …).
          """)
  void typeWithoutAColumnIsRefused(String code, String type, String reason) {
    assertProblems(
        """
        enum Kind { ONE }
        @Embeddable class Part { int x; }
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.%s) %s value;
        }
        """
            .formatted(code, type),
        "5: 'A.value' has the type %s, %s".formatted(code, reason));
  }

  @Test
  void rowsOfACollectionWithoutTypeOfTheirIdentifiers() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.CollectionId(generator = "sequence")
          @ElementCollection List<String> texts;
        }
        """,
        "3: The rows of 'A.texts' have identifiers of no known type. Write @CollectionId(generator"
            + " = \"sequence\") with @CollectionIdJavaClass(idType = Long.class).");
  }

  @Test
  void rowsOfACollectionWithoutGenerator() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @org.hibernate.annotations.CollectionId(generator = "numbers")
          @org.hibernate.annotations.CollectionIdJavaClass(idType = Long.class)
          @ElementCollection List<String> texts;
        }
        """,
        "3: There is no generator 'numbers' for the rows of 'A.texts'. Write \"sequence\" or"
            + " \"increment\", or add a @SequenceGenerator of this name to the entity.");
  }

  @Test
  void identifierBelowWhoseTypeThereAreOthers() {
    assertProblems(
        """
        @Embeddable class Key { int x; }
        @Embeddable class LongKey extends Key { int y; }
        @Entity class A {
          @EmbeddedId Key key;
        }
        """,
        "4: 'A.key' is an identifier, but there are embeddables below its type 'Key'. Give it a"
            + " type that has none.");
  }

  @Test
  void annotationOfANewerHibernateIsAWarning() {
    Mapped mapped =
        Mapped.compile(
            Naming.JPA,
            List.of(
                JavaFileObjects.forSourceString(
                    "org.hibernate.annotations.Novelty",
                    "package org.hibernate.annotations; public @interface Novelty {}"),
                JavaFileObjects.forSourceString(
                    "A",
                    """
                    @jakarta.persistence.Entity @org.hibernate.annotations.Novelty class A {
                      @jakarta.persistence.Id long id;
                    }
                    """)));

    assertThat(mapped.problems())
        .containsExactly(
            "1: Godwit leaves out what '@Novelty' does to the schema. If it shapes the schema,"
                + " write that into a migration by hand.");
  }
}

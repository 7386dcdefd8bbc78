package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.schema.Definitions;
import org.junit.jupiter.api.Test;

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
}

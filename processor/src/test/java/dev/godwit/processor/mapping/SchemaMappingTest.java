package dev.godwit.processor.mapping;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.character;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.tinyint;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.annotations.Naming;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import org.junit.jupiter.api.Test;

final class SchemaMappingTest {

  @Test
  void entityIsTableOfItsBasicAttributes() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Person {
              @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
              @Column(nullable = false, length = 40) String name;
              int age;
            }
            """);
    assertThat(mapped.schema())
        .isEqualTo(
            Schema.of(
                Table.of(
                    "person",
                    column("id", bigint()).identity(),
                    column("name", varchar(40)).notNull(),
                    column("age", integer()).notNull(),
                    primaryKey("person_pkey", "id"))));
  }

  @Test
  void manyToOneIsForeignKey() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class City { @Id @Column(length = 3) String code; }
            @Entity class Person { @Id long id; @ManyToOne City city; }
            """);
    assertThat(mapped.table("person"))
        .isEqualTo(
            Table.of(
                "person",
                column("id", bigint()).notNull(),
                column("city_code", varchar(3)),
                primaryKey("person_pkey", "id"),
                foreignKey("fk_person_city_code", "city_code").references("city", "code")));
  }

  @Test
  void enumIsCheckedToBeOneOfItsConstants() {
    Mapped mapped =
        Mapped.entities(
            """
            @Entity class Task {
              @Id long id;
              enum State { OPEN, DONE }
              State state;
              @Enumerated(EnumType.STRING) @Column(length = 1, name = "`check`") State named;
            }
            """);
    assertThat(mapped.table("task"))
        .isEqualTo(
            Table.of(
                "task",
                column("id", bigint()).notNull(),
                column("state", tinyint()),
                column("check", character(1)),
                primaryKey("task_pkey", "id"),
                check("task_state_check", "state between 0 and 1"),
                check("task_check_check", "\"check\" in ('OPEN','DONE')")));
  }

  @Test
  void sequenceIsNamedAfterTheTableAndCountsByFifty() {
    Mapped mapped = Mapped.entities("@Entity class Person { @Id @GeneratedValue Long id; }");
    assertThat(mapped.schema().sequences())
        .containsExactly(new Sequence(QualifiedName.of("person_seq"), 1, 50));
  }

  @Test
  void snakeCaseSeparatesWordsInGivenNamesToo() {
    Mapped mapped =
        Mapped.entities(
            Naming.SNAKE_CASE,
            "@Entity class OrderLine { @Id long lineId; @Column(name = \"unitPrice\") int p; }");
    assertThat(mapped.table("order_line").columns().names())
        .containsExactlyInAnyOrder("line_id", "unit_price");
  }

  @Test
  void columnsKnowTheAttributeTheyComeFrom() {
    Mapped mapped =
        Mapped.entities(
            """
            @Embeddable class Address { String street; }
            @Entity class Person { @Id long id; Address home; }
            """);
    assertThat(
            mapped
                .model()
                .columns()
                .get(new TableMember(QualifiedName.of("person"), "street"))
                .hint())
        .isEqualTo("Person.home.street");
  }
}

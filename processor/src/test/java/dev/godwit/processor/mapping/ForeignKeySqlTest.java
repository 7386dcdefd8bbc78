package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Refusals of foreign keys in SQL that cannot be understood. */
final class ForeignKeySqlTest {

  @Test
  void definitionThatEndsEarly() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne @JoinColumn(
              foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (x)"))
          A a;
        }
        """,
        "4: Godwit does not understand ')' in the foreign key's SQL, 'foreign key (x)'."
            + " Write 'foreign key (column) references table (column)', with actions behind it,"
            + " or remove 'foreignKeyDefinition' and write the constraint into a migration by"
            + " hand.");
  }

  @Test
  void definitionThatIsNone() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne @JoinColumn(
              foreignKey = @ForeignKey(foreignKeyDefinition = "check (x > 1)"))
          A a;
        }
        """,
        "4: Godwit does not understand 'check' in the foreign key's SQL, 'check (x > 1)'."
            + " Write 'foreign key (column) references table (column)', with actions behind it,"
            + " or remove 'foreignKeyDefinition' and write the constraint into a migration by"
            + " hand.");
  }

  @Test
  void definitionWithUnknownTarget() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne @JoinColumn(
              foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a_id) references b"))
          A a;
        }
        """,
        "4: Godwit does not understand 'b' in the foreign key's SQL, 'foreign key (a_id)"
            + " references b'. Write 'foreign key (column) references table (column)', with"
            + " actions behind it, or remove 'foreignKeyDefinition' and write the constraint into"
            + " a migration by hand.");
  }

  @Test
  void deferrableDefinition() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(
              foreignKeyDefinition = "foreign key (a_id) references a (id) deferrable initially deferred"))
          A a;
        }
        """,
        "4: Godwit does not understand 'deferrable' in the foreign key's SQL, 'foreign key"
            + " (a_id) references a (id) deferrable initially deferred'. Write 'foreign key"
            + " (column) references table (column)', with actions behind it, or remove"
            + " 'foreignKeyDefinition' and write the constraint into a migration by hand.");
  }

  @Test
  void optionsThatAreUnknown() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany @JoinTable(
              foreignKey = @ForeignKey(options = "on delete cascade not valid"))
          Set<A> others;
        }
        """,
        "4: Godwit does not understand 'not' in the foreign key's SQL, 'on delete cascade"
            + " not valid'. Write actions, such as 'on update cascade', or remove 'options' and"
            + " write the constraint into a migration by hand.");
  }

  @Test
  void actionThatIsUnknown() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ElementCollection @CollectionTable(
              foreignKey = @ForeignKey(options = "on delete"))
          Set<String> texts;
        }
        """,
        "4: Godwit does not understand 'delete' in the foreign key's SQL, 'on delete'."
            + " Write actions, such as 'on update cascade', or remove 'options' and write the"
            + " constraint into a migration by hand.");
  }
}

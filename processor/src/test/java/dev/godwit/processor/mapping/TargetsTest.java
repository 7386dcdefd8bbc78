package dev.godwit.processor.mapping;

import static dev.godwit.processor.mapping.Mapped.assertProblems;

import org.junit.jupiter.api.Test;

/** Refusals of relations whose other side is missing or does not fit. */
final class TargetsTest {

  @Test
  void relationToPlainClass() {
    assertProblems(
        """
        class Plain {}
        @Entity class A {
          @Id long id;
          @ManyToOne Plain plain;
        }
        """,
        "4: 'A.plain' refers to 'Plain', which is no entity. Annotate that class with"
            + " @Entity, or name the entity with targetEntity.");
  }

  @Test
  void relationToEmbeddable() {
    assertProblems(
        """
        @Embeddable class Part { int x; }
        @Entity class A {
          @Id long id;
          @ManyToOne Part part;
        }
        """,
        "4: 'A.part' refers to 'Part', which is no entity. Annotate that class with"
            + " @Entity, or name the entity with targetEntity.");
  }

  @Test
  void relationToMappedSuperclass() {
    assertProblems(
        """
        @MappedSuperclass class Base { @Id long id; }
        @Entity class A {
          @Id long id;
          @OneToMany List<Base> bases;
        }
        """,
        "4: 'A.bases' refers to 'Base', which is no entity. Annotate that class with"
            + " @Entity, or name the entity with targetEntity.");
  }

  @Test
  void relationToNumber() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne long other;
        }
        """,
        "3: 'A.other' refers to 'long', which is no entity. Annotate that class with"
            + " @Entity, or name the entity with targetEntity.");
  }

  @Test
  void targetThatIsNoEntity() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne(targetEntity = String.class) A other;
        }
        """,
        "3: 'A.other' refers to 'String', which is no entity. Annotate that class with"
            + " @Entity, or name the entity with targetEntity.");
  }

  @Test
  void relationToRawCollection() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany List others;
        }
        """,
        "3: 'A.others' does not say what entities the 'List' holds. Give it a type"
            + " argument, or name the entity with targetEntity.");
  }

  @Test
  void mappedByMisspeltAttribute() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany(mappedBy = "ownr") List<B> others;
        }
        @Entity class B { @Id long id; @ManyToOne A owner; @ManyToOne A other; }
        """,
        "3: 'A.others' is mapped by 'B.ownr', which does not exist. Did you mean 'owner'?");
  }

  @Test
  void mappedByAttributeOfEmbeddable() {
    assertProblems(
        """
        @Embeddable class Part { @ManyToOne A owner; }
        @Entity class B { @Id long id; Part part; }
        @Entity class A {
          @Id long id;
          @OneToMany(mappedBy = "owner") List<B> others;
        }
        """,
        "5: 'A.others' is mapped by 'B.owner', which does not exist. What refers from 'B'"
            + " to 'A' is: part.owner.");
  }

  @Test
  void mappedByUnknownAttribute() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany(mappedBy = "owner") List<B> others;
        }
        @Entity class B { @Id long id; @ManyToOne A first; @ManyToOne A second; @ManyToOne B b; }
        """,
        "3: 'A.others' is mapped by 'B.owner', which does not exist. What refers from 'B'"
            + " to 'A' is: first, second.");
  }

  @Test
  void mappedByNothing() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToOne(mappedBy = "owner") B other;
        }
        @Entity class B { @Id long id; }
        """,
        "3: 'A.other' is mapped by 'B.owner', which does not exist. Give 'B' an attribute"
            + " that refers to 'A', or remove mappedBy.");
  }

  @Test
  void mappedByNoRelation() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToMany(mappedBy = "owner") List<B> others;
        }
        @Entity class B { @Id long id; String owner; }
        """,
        "3: 'A.others' is mapped by 'B.owner', which is no relation. Name the attribute of"
            + " 'B' that refers to 'A'.");
  }

  @Test
  void mappedByRelationToAnotherEntity() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToMany(mappedBy = "cs") List<B> bs;
        }
        @Entity class B { @Id long id; @ManyToMany List<C> cs; }
        @Entity class C { @Id long id; }
        """,
        "3: 'A.bs' is mapped by 'B.cs', which refers to 'C' and not to 'A'. Name the"
            + " attribute of 'B' that refers to 'A'.");
  }

  @Test
  void mappedByRelationToSubclassInAnotherTable() {
    assertProblems(
        """
        @Entity @Inheritance(strategy = InheritanceType.JOINED) class A {
          @Id long id;
          @OneToMany(mappedBy = "a") List<B> bs;
        }
        @Entity class SubA extends A {}
        @Entity class B { @Id long id; @ManyToOne SubA a; }
        """,
        "3: 'A.bs' is mapped by 'B.a', which refers to 'SubA' and not to 'A'. Name the"
            + " attribute of 'B' that refers to 'A'.");
  }

  @Test
  void mappedByItself() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @OneToOne(mappedBy = "other") A other;
        }
        """,
        "3: 'A.other' is mapped by 'A.other', which has mappedBy, too. Remove it from the"
            + " side that has the columns.");
  }

  @Test
  void entityThatIsNotManaged() {
    assertProblems(
        """
        @Entity class A {
          @Id long id;
          @ManyToOne dev.godwit.processor.mapping.BinaryEntity other;
        }
        """,
        "3: 'A.other' refers to the entity 'BinaryEntity', which is not among the managed"
            + " ones. Add the package 'dev.godwit.processor.mapping' to @Migrations(packages ="
            + " …), or mark the entity @Unmanaged.");
  }
}

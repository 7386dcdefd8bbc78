package catalogue.access.redeclared;

import jakarta.persistence.*;
import java.util.*;

/** Attributes that subclasses declare again: the topmost counts. */
class Redeclared {

  @MappedSuperclass
  abstract static class Base {
    @Id Long id;

    @Column(length = 10)
    String text;

    private String secret;
  }

  @Entity
  static class Shadowing extends Base {
    @Column(length = 99, nullable = false)
    String text;

    @Column(length = 5)
    private String secret;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Parent {
    private Long id;

    @Id
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }

    @Column(name = "parent_name")
    public String getName() { return ""; }
    public void setName(String name) {}
  }

  @Entity
  static class Child extends Parent {
    @Override
    @Column(name = "child_name")
    public String getName() { return ""; }

    public int getAge() { return 0; }
    public void setAge(int age) {}
  }

  @Entity
  static class SharedParent {
    @Id Long id;
    String label;
  }

  @Entity
  static class SharedChild extends SharedParent {
    @Column(name = "label_again") String label;
    int own;
  }
}

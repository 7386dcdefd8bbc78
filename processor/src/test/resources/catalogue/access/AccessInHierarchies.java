package catalogue.access.accessinhierarchies;

import jakarta.persistence.*;
import java.util.*;

/** How attributes are reached in hierarchies whose classes differ in it. */
class AccessInHierarchies {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class FieldRoot {
    @Id Long id;
    private String rootText;
    public String getNoRoot() { return ""; }
  }

  @Entity
  @Access(AccessType.PROPERTY)
  static class PropertyChild extends FieldRoot {
    private String noChild;
    public String getChildText() { return ""; }
    public void setChildText(String text) {}
  }

  @Entity
  static class FieldGrandchild extends PropertyChild {
    private String grandchildText;
    public String getNoGrandchild() { return ""; }
  }

  @MappedSuperclass
  abstract static class PropertySuper {
    private Long id;
    private String noField;

    @Id
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getSuperText() { return ""; }
    public void setSuperText(String text) {}
  }

  @Entity
  static class BelowPropertySuper extends PropertySuper {
    @Column(name = "no_column") private String noText;
    public String getOwnText() { return ""; }
    public void setOwnText(String text) {}
  }

  @MappedSuperclass
  @Access(AccessType.FIELD)
  abstract static class FieldSuper {
    private String superField;
    public String getNoSuper() { return ""; }
  }

  @Entity
  static class PropertyBelowFieldSuper extends FieldSuper {
    private Long id;
    private String noOwn;

    @Id
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public int getNumber() { return 0; }
    public void setNumber(int number) {}
  }

  @MappedSuperclass
  abstract static class Unannotated {
    private String plain;
    public String getPlain() { return plain; }
    public void setPlain(String plain) { this.plain = plain; }
    public String getFromGetter() { return ""; }
    public void setFromGetter(String text) {}
  }

  @Entity
  static class FieldBelowUnannotated extends Unannotated { @Id private Long id; }

  @Entity
  static class PropertyBelowUnannotated extends Unannotated {
    @Id public Long getId() { return 1L; }
    public void setId(Long id) {}
  }
}

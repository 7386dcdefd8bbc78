package catalogue.access.mixedaccess;

import jakarta.persistence.*;
import java.util.*;

/** Single attributes that are reached in another way than the rest of their class. */
class MixedAccess {

  @Entity
  @Access(AccessType.FIELD)
  static class ByField {
    @Id private long id;
    private String name;
    @Transient private int hours;

    @Access(AccessType.PROPERTY)
    @Column(name = "minutes")
    public int getHours() {
      return hours * 60;
    }

    public void setHours(int minutes) {
      hours = minutes / 60;
    }

    public String getIgnored() {
      return "";
    }
  }

  @Entity
  @Access(AccessType.PROPERTY)
  static class ByProperty {
    private long id;

    @Access(AccessType.FIELD)
    @Column(length = 10)
    private String code;

    private String ignored;

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public String getName() {
      return "";
    }

    public void setName(String name) {}
  }

  @Entity
  static class Overridden {
    @Id private long id;

    @Column(name = "not_this")
    private String text;

    @Access(AccessType.PROPERTY)
    @Column(name = "but_this")
    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  @Entity
  static class MethodsFirst {
    private Long key;
    @Access(AccessType.FIELD) private Integer counted;
    @Access(AccessType.FIELD) @ElementCollection private Set<String> words;
    @Access(AccessType.FIELD) @ManyToOne private ByField byField;

    @Id
    @GeneratedValue
    Long getKey() {
      return key;
    }

    void setKey(Long key) {
      this.key = key;
    }

    @ManyToMany
    Set<ByProperty> getOthers() {
      return null;
    }

    void setOthers(Set<ByProperty> others) {}
  }
}

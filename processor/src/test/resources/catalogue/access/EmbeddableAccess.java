package catalogue.access.embeddableaccess;

import jakarta.persistence.*;
import java.util.*;

/** How the attributes of embeddables are reached. */
class EmbeddableAccess {

  @Embeddable
  static class Neutral {
    private String a;
    private String b;
    public String getB() { return b; }
    public void setB(String b) { this.b = b; }
    public String getC() { return ""; }
    public void setC(String c) {}
  }

  @Embeddable
  static class OtherNeutral {
    private String a;
    private String b;
    public String getB() { return b; }
    public void setB(String b) { this.b = b; }
    public String getC() { return ""; }
    public void setC(String c) {}
  }

  @Embeddable
  static class ByPlacement {
    @Column(name = "placed") private String placed;
    public String getOnGetter() { return ""; }
    public void setOnGetter(String text) {}
  }

  @Embeddable
  static class OtherPlacement {
    @Column(name = "placed") private String placed;
    public String getOnGetter() { return ""; }
    public void setOnGetter(String text) {}
  }

  @Embeddable
  @Access(AccessType.FIELD)
  static class Fields {
    private int width;
    public int getHeight() { return 0; }
    public void setHeight(int height) {}
    private OtherNeutral inFields;
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  static class Properties {
    private int depth;
    public int getWeight() { return 0; }
    public void setWeight(int weight) {}
    @Access(AccessType.FIELD) private int extra;
  }

  @Entity
  static class FieldOwner {
    @Id Long id;
    @Embedded Neutral neutral;
    @Embedded ByPlacement placement;
    @Embedded Properties properties;
    @ElementCollection List<Neutral> neutrals;
    @ElementCollection List<Properties> several;
  }

  @Entity
  static class PropertyOwner {
    @Id public Long getId() { return 1L; }
    public void setId(Long id) {}
    public OtherPlacement getPlacement() { return null; }
    public void setPlacement(OtherPlacement placement) {}
    @Embedded
    public OtherNeutral getNeutral() { return null; }
    public void setNeutral(OtherNeutral neutral) {}
    @ElementCollection
    public List<OtherNeutral> getNeutrals() { return null; }
    public void setNeutrals(List<OtherNeutral> neutrals) {}
    @ElementCollection
    public Set<Fields> getFieldSet() { return null; }
    public void setFieldSet(Set<Fields> fields) {}
  }

  @Entity
  static class FieldsOfPropertyOwner {
    @Id public Long getId() { return 1L; }
    public void setId(Long id) {}
    public Fields getFields() { return null; }
    public void setFields(Fields fields) {}
    @Access(AccessType.FIELD) @Embedded
    @AttributeOverride(name = "b", column = @Column(name = "local_b"))
    private Neutral local;
  }
}

package catalogue.inheritance.access;

import jakarta.persistence.*;
import jakarta.persistence.AccessType;
import java.util.*;

class Access {

  @Entity static class ByProperty {
    private long key;
    private String ignoredField;
    @Id long getKey() { return key; }
    void setKey(long key) { this.key = key; }
    String getName() { return null; }
    void setName(String name) {}
    boolean isActive() { return true; }
    void setActive(boolean active) {}
    @Transient String getComputed() { return ""; }
    void setComputed(String computed) {}
    @Column(name = "web_site", length = 99) String getURL() { return ""; }
    void setURL(String url) {}
    static String getConstant() { return ""; }
    String getWith(int parameter) { return ""; }
    Part getPart() { return null; }
    void setPart(Part part) {}
  }

  @Embeddable static class Part {
    private int size;
    int getSize() { return size; }
    void setSize(int size) { this.size = size; }
    String getLabel() { return ""; }
    void setLabel(String label) {}
  }

  @Embeddable static class Piece {
    private int size;
    int getSize() { return size; }
    void setSize(int size) { this.size = size; }
    String getLabel() { return ""; }
    void setLabel(String label) {}
  }

  @Embeddable @jakarta.persistence.Access(AccessType.FIELD) static class FieldPart {
    int width;
    String getNothing() { return ""; }
  }

  @Entity static class ByField {
    @Id long id;
    String name;
    final String unchanging = "";
    FieldPart part;
    @Embedded Piece other;
    String getDerived() { return ""; }
  }

  @Entity @jakarta.persistence.Access(AccessType.FIELD) static class Mixed {
    @Id long id;
    @Transient String text;
    @jakarta.persistence.Access(AccessType.PROPERTY) @Column(name = "as_text") String getText() { return text; }
    void setText(String text) { this.text = text; }
    int number;
  }

  @MappedSuperclass @jakarta.persistence.Access(AccessType.PROPERTY) abstract static class PropertyBase {
    private long created;
    private String secret;
    long getCreated() { return created; }
    void setCreated(long created) { this.created = created; }
  }

  @Entity static class FieldOnPropertyBase extends PropertyBase {
    @Id long id;
    String name;
  }

  static class Plain { String notMapped; }

  @MappedSuperclass static class OverPlain extends Plain { String mapped; }

  @Entity static class UnderPlain extends OverPlain { @Id long id; }

  @MappedSuperclass abstract static class Generic<K, V> {
    @Id K id;
    V value;
  }

  @MappedSuperclass abstract static class HalfBound<V> extends Generic<Long, V> {
    @Column(length = 20) V other;
  }

  @Entity static class TextBound extends HalfBound<String> {}

  @Entity static class NumberBound extends HalfBound<Integer> { String own; }

  @MappedSuperclass abstract static class GenericOwner<T> {
    @Id long id;
    @ManyToOne T target;
    @OneToMany Set<T> targets;
  }

  @Entity static class BoundOwner extends GenericOwner<ByField> {}
}

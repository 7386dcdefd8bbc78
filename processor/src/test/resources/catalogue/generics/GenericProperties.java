package catalogue.generics.genericproperties;

import jakarta.persistence.*;
import java.util.*;

/** Getters of variable types, declared in interfaces and superclasses. */
class GenericProperties {

  interface Identified<I> {
    I getId();

    default String getKind() {
      return "identified";
    }
  }

  interface Named {
    default String getName() {
      return "";
    }

    default void setName(String name) {}
  }

  @MappedSuperclass
  abstract static class Base<I, T> implements Identified<I> {
    private I id;
    private T content;

    @Override
    @Id
    public I getId() {
      return id;
    }

    public void setId(I id) {
      this.id = id;
    }

    @Column(name = "content_value")
    public T getContent() {
      return content;
    }

    public void setContent(T content) {
      this.content = content;
    }
  }

  @Entity
  static class TextDocument extends Base<Long, String> implements Named {
    private List<String> lines;

    @ElementCollection
    public List<String> getLines() {
      return lines;
    }

    public void setLines(List<String> lines) {
      this.lines = lines;
    }
  }

  @Entity
  static class BinaryDocument extends Base<UUID, byte[]> {
    @Override
    @Column(length = 70000, name = "bytes")
    public byte[] getContent() {
      return super.getContent();
    }
  }
}

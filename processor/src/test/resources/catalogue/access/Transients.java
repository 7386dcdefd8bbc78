package catalogue.access.transients;

import jakarta.persistence.*;
import java.util.*;

/** Everything that is not stored, and what is though it looks as if not. */
class Transients {

  static class Thing {}

  @Entity
  static class Fields {
    static final long serialVersionUID = 1;
    static String shared;
    static final Map<String, Thing> CACHE = new HashMap<>();
    @Id Long id;
    transient Thing keyword;
    @Transient Thing annotated;
    @Transient Optional<String> optional;
    @Transient Map<String, Object> attributes;
    final String finalText = "";
    private final int finalNumber = 3;
    volatile int volatileNumber;
    protected transient String both;
    String stored;

    Thing getThing() {
      return null;
    }

    Optional<String> getMaybe() {
      return Optional.empty();
    }
  }

  @Entity
  static class Properties {
    private transient String backing;
    private Thing thing;

    @Id
    public Long getId() {
      return 1L;
    }

    public void setId(Long id) {}

    public String getBacking() {
      return backing;
    }

    public void setBacking(String backing) {
      this.backing = backing;
    }

    @Transient
    public Thing getThing() {
      return thing;
    }

    public void setThing(Thing thing) {
      this.thing = thing;
    }
  }

  @MappedSuperclass
  abstract static class AbstractId {
    @Transient
    public abstract Long getId();

    @Transient
    public boolean isNew() {
      return getId() == null;
    }
  }

  @Entity
  static class Concrete extends AbstractId {
    private Long id;

    @Override
    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }
  }

  @Embeddable
  static class Part {
    static String constant;
    transient String no;
    @Transient Thing neither;
    final String yes = "";
  }

  @Entity static class Whole { @Id Long id; @Embedded Part part; }
}

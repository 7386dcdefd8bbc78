package catalogue.maps.embeddablevalues;

import jakarta.persistence.*;
import java.util.*;

/** Maps to embeddables with relations, enums and embeddables of their own. */
class EmbeddableValues {

  enum State { ON, OFF }

  @Embeddable static class Range { @Column(name = "low") int from; int till; }

  @Embeddable static class Setting {
    @Enumerated(EnumType.STRING) State state;
    @Embedded Range range;
    @ManyToOne(optional = false) Unit unit;
    @Column(nullable = false) String text;
    @Lob String remark;
  }

  @Entity static class Unit { @Id Long id; }

  @Entity static class Device {
    @Id Long id;
    @ElementCollection Map<String, Setting> settings = new HashMap<>();
    @ElementCollection
    @CollectionTable(name = "presets", joinColumns = @JoinColumn(name = "device"))
    @AttributeOverride(name = "value.text", column = @Column(name = "txt", length = 99))
    @AttributeOverride(name = "value.range.from", column = @Column(name = "lower_bound"))
    @AssociationOverride(name = "value.unit", joinColumns = @JoinColumn(name = "uu"))
    Map<String, Setting> presets = new HashMap<>();
    @ElementCollection @MapKeyJoinColumn(name = "k") Map<Unit, Range> ranges = new HashMap<>();
  }
}

package catalogue.generators.generatorsofembeddables;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Generated parts of embedded identifiers, and generators that nothing uses. */
class GeneratorsOfEmbeddables {

  @Embeddable static class Serial implements Serializable {
    @GeneratedValue @Column(name = "serial_no") Long number;
    Short year_;
  }

  @Entity static class Device { @EmbeddedId Serial serial; }

  @Entity static class Sensor {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sensor_gen")
    @SequenceGenerator(name = "sensor_gen", initialValue = 1000, allocationSize = 1)
    Integer id;
    @ManyToOne Device device;
  }

  @Embeddable static class Counter implements Serializable {
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counting")
    @TableGenerator(name = "counting", table = "counting", pkColumnValue = "meters")
    Long id;
  }

  @Entity static class Meter { @EmbeddedId Counter counter; }
}

package catalogue.relations.requiredbothways;

import jakarta.persistence.*;
import java.util.*;

/** One-to-one relations that need each other, by shared keys and by columns. */
class RequiredBothWays {

  @Entity static class Car {
    @Id Long id;
    @OneToOne(mappedBy = "car", optional = false, cascade = CascadeType.ALL) Engine engine;
    @OneToOne(mappedBy = "car", cascade = CascadeType.ALL) Plate plate;
  }

  @Entity static class Engine {
    @Id Long id;
    @OneToOne @MapsId @JoinColumn(name = "car_id") Car car;
  }

  @Entity static class Plate {
    @Id Long id;
    @OneToOne(optional = false) @JoinColumn(name = "id", insertable = false, updatable = false) Car car;
  }

  @Entity static class Radio {
    @Id Long id;
    @OneToOne @JoinColumn(name = "id") Car car;
    @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) Car same;
  }
}

package catalogue.hibernate.fractionsofseconds;

import jakarta.persistence.*;
import java.time.*;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;

class FractionsOfSeconds {

  @Entity
  static class Lap {
    @Id long id;
    @FractionalSeconds(3) Instant millis;
    @FractionalSeconds(0) LocalDateTime seconds;
    @FractionalSeconds(6) LocalTime micros;
    @FractionalSeconds(2) OffsetDateTime hundredths;
    @FractionalSeconds(1) @Column(nullable = false) Date tenths;
  }
}

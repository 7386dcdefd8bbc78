package catalogue.types.temporals;

import jakarta.persistence.*;
import java.util.*;

/** {@code @Temporal} on everything that it may stand on. */
class Temporals {

  @Entity
  static class Appointment {
    @Id long id;
    Date date;
    @Temporal(TemporalType.DATE) Date dateDate;
    @Temporal(TemporalType.TIME) Date dateTime;
    @Temporal(TemporalType.TIMESTAMP) Date dateTimestamp;
    Calendar calendar;
    @Temporal(TemporalType.DATE) Calendar calendarDate;
    @Temporal(TemporalType.TIMESTAMP) Calendar calendarTimestamp;
    @Temporal(TemporalType.TIMESTAMP) GregorianCalendar gregorian;
    @Temporal(TemporalType.DATE) @Column(nullable = false) Date required;
    @ElementCollection @Temporal(TemporalType.DATE) List<Date> days = new ArrayList<>();
    @ElementCollection @Temporal(TemporalType.TIME) Set<Date> times = new HashSet<>();
    @ElementCollection List<Date> moments = new ArrayList<>();
    @ElementCollection @Temporal(TemporalType.TIMESTAMP) @OrderColumn
    List<Calendar> ordered = new ArrayList<>();
  }
}

package catalogue.hibernate.uuidgenerators;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class UuidGenerators {

  @Entity static class Random { @Id @UuidGenerator UUID id; }
  @Entity static class Ordered { @Id @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; }
  @Entity static class Text { @Id @UuidGenerator @Column(length = 36) String id; @UuidGenerator UUID token; }
}

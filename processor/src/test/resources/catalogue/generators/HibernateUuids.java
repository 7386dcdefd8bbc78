package catalogue.generators.hibernateuuids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

import org.hibernate.annotations.UuidGenerator;

/** Hibernate's own UUIDs. */
class HibernateUuids {
  @Entity static class Alone { @Id @UuidGenerator UUID id; }

  @Entity static class Beside { @Id @GeneratedValue @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; }

  @Entity static class OfText { @Id @UuidGenerator @Column(length = 36) String id; }

  @Entity static class OfBytes { @Id @UuidGenerator @Column(length = 16) byte[] id; }
}

package catalogue.generators.legacynames;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Generators that go by names of Hibernate's alone. */
class LegacyNames {
  @Entity static class Increment { @Id @GeneratedValue(generator = "increment") Long id; }

  @Entity static class Sequence { @Id @GeneratedValue(generator = "sequence") Long id; }

  @Entity static class Enhanced { @Id @GeneratedValue(generator = "enhanced-sequence") Long id; }

  @Entity static class Uuid2 { @Id @GeneratedValue(generator = "uuid2") UUID id; }

  @Entity static class UuidHex { @Id @GeneratedValue(generator = "uuid") String id; }
}

package catalogue.generators.autotypes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** What AUTO means for each type of identifier. */
class AutoTypes {
  @Entity static class OfLong { @Id @GeneratedValue Long id; }

  @Entity static class OfInteger { @Id @GeneratedValue(strategy = GenerationType.AUTO) Integer id; }

  @Entity static class OfShort { @Id @GeneratedValue Short id; }

  @Entity static class OfPrimitive { @Id @GeneratedValue long id; }

  @Entity static class OfBigInteger { @Id @GeneratedValue BigInteger id; }

  @Entity static class OfBigDecimal { @Id @GeneratedValue @Column(precision = 20, scale = 0) BigDecimal id; }

  @Entity static class OfUuid { @Id @GeneratedValue UUID id; }

  @Entity static class OfText { @Id @GeneratedValue String id; }

  @Entity static class OfUuidByName { @Id @GeneratedValue(generator = "something") UUID id; }

  @Entity static class UuidStrategy { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }

  @Entity static class UuidText {
    @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(length = 36) String id;
  }
}

package catalogue.relations.generatedtargets;

import jakarta.persistence.*;
import java.util.*;

/** Relations to keys of each generated type. */
class GeneratedTargets {

  @Entity static class ByIdentity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
  }

  @Entity static class BySequence {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Short id;
  }

  @Entity static class ByUuid {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
  }

  @Entity static class ByText {
    @Id @Column(length = 36) String id;
  }

  @Entity static class ByDate {
    @Id java.time.LocalDate id;
  }

  @Entity static class ByDecimal {
    @Id @Column(precision = 12, scale = 0) java.math.BigDecimal id;
  }

  @Entity static class ByChar {
    @Id char id;
  }

  @Entity static class Hub {
    @Id Long id;
    @ManyToOne ByIdentity identity;
    @ManyToOne BySequence sequence;
    @ManyToOne ByUuid uuid;
    @ManyToOne ByText text;
    @ManyToOne ByDate date;
    @ManyToOne ByDecimal decimal;
    @ManyToOne ByChar letter;
    @ManyToMany Set<ByIdentity> identities;
    @ManyToMany List<ByUuid> uuids;
    @OneToMany @JoinColumn(name = "hub") Set<ByText> texts;
  }
}

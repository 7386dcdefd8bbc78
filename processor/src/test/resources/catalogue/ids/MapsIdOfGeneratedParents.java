package catalogue.ids.mapsidofgeneratedparents;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Parents of every generator, with keys handed to extensions of them. */
class MapsIdOfGeneratedParents {

  @Entity static class BySequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }

  @Entity static class ByIdentity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }

  @Entity static class ByTable { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }

  @Entity static class ByUuid { @Id @GeneratedValue UUID id; }

  @Entity static class MoreOfSequence {
    @Id @Column(name = "seq_id") Long id;
    @MapsId @OneToOne @JoinColumn(name = "seq_id") BySequence base;
  }

  @Entity static class MoreOfIdentity {
    @Id Integer id;
    @MapsId @OneToOne(cascade = CascadeType.ALL) ByIdentity base;
  }

  @Entity static class MoreOfTable {
    @Id Long id;
    @MapsId @OneToOne @PrimaryKeyJoinColumn ByTable base;
  }

  @Entity static class MoreOfUuid {
    @Id UUID id;
    @MapsId @OneToOne(fetch = FetchType.LAZY) ByUuid base;
  }

  @Embeddable static class MixKey implements Serializable { UUID uuid; Integer identity; Long table_; }

  @Entity static class Mix {
    @EmbeddedId MixKey key;
    @MapsId("uuid") @ManyToOne ByUuid byUuid;
    @MapsId("identity") @ManyToOne ByIdentity byIdentity;
    @MapsId("table_") @ManyToOne ByTable byTable;
  }
}

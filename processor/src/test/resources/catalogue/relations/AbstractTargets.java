package catalogue.relations.abstracttargets;

import jakarta.persistence.*;
import java.util.*;

/** Relations of and to abstract entities, and to interfaces that one entity implements. */
class AbstractTargets {

  interface Priced {}

  @Entity abstract static class Asset implements Priced {
    @Id Long id;
    @ManyToOne(targetEntity = Fund.class) Priced fund;
    @OneToMany(mappedBy = "asset", targetEntity = Share.class) Collection<Priced> shares;
  }

  @Entity static class Bond extends Asset {
    @ManyToOne Asset collateral;
  }

  @Entity static class Fund implements Priced {
    @Id Long id;
    @ManyToMany Set<Asset> assets;
    @OneToMany @JoinColumn(name = "sold_by", nullable = false) List<Bond> bonds;
  }

  @Entity static class Share implements Priced {
    @Id Long id;
    @ManyToOne(optional = false) Asset asset;
  }
}

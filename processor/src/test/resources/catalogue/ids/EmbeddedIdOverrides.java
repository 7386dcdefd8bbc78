package catalogue.ids.embeddedidoverrides;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Overrides of the parts of embedded ids, at several levels. */
class EmbeddedIdOverrides {

  @Embeddable static class Code implements Serializable {
    @Column(length = 10) String prefix;
    Integer number;
  }

  @Embeddable static class Place implements Serializable {
    Code code;
    String site;
  }

  @Entity static class Plain { @EmbeddedId Code id; }

  @Entity static class Overridden {
    @EmbeddedId
    @AttributeOverride(name = "prefix", column = @Column(name = "pfx", length = 3))
    @AttributeOverride(name = "number", column = @Column(name = "`Number`"))
    Code id;
  }

  @Entity static class Deep {
    @EmbeddedId
    @AttributeOverrides({
      @AttributeOverride(name = "code.number", column = @Column(name = "deep_no")),
      @AttributeOverride(name = "site", column = @Column(name = "deep_site", length = 5))
    })
    Place id;
  }

  @MappedSuperclass abstract static class Coded {
    @EmbeddedId Code id;
  }

  @Entity
  @AttributeOverride(name = "id.prefix", column = @Column(name = "sub_prefix"))
  static class Sub extends Coded { String x; }

  @Entity static class Referring {
    @Id long id;
    @ManyToOne Plain plain;
    @ManyToOne Overridden overridden;
    @ManyToOne Deep deep;
    @ManyToOne
    @JoinColumn(name = "s_no", referencedColumnName = "number")
    @JoinColumn(name = "s_pfx", referencedColumnName = "sub_prefix")
    Sub sub;
    @ManyToMany Set<Deep> deeps;
  }
}

package catalogue.hibernate.joinformulas;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class JoinFormulas {

  @Embeddable static class RegionKey implements java.io.Serializable {
    public String country; public String code;
    @Override public boolean equals(Object other) { return other instanceof RegionKey; }
    @Override public int hashCode() { return 1; }
  }
  @Entity static class Region { @EmbeddedId RegionKey key; String name; }
  @Entity static class Country { @Id String code; }

  @Entity
  static class Town {
    @Id long id;
    String land;
    @Formula("upper(land)") String shout;
    @ManyToOne @JoinFormula("upper(land)") Country byFormula;
    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "country_ref")) Country byColumn;
    @ManyToOne
    @JoinColumnsOrFormulas({
      @JoinColumnOrFormula(column = @JoinColumn(name = "region_code", referencedColumnName = "code")),
      @JoinColumnOrFormula(formula = @JoinFormula(value = "'DE'", referencedColumnName = "country"))
    })
    Region region;
  }
}

package catalogue.maps.keycolumns;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

/** Every member of {@code @MapKeyColumn}. */
class KeyColumns {

  @Entity @Table(name = "shops") static class Shop {
    @Id Long id;
    @ElementCollection @MapKeyColumn(name = "day_name", length = 12) @Column(name = "opens")
    Map<String, Integer> hours = new HashMap<>();
    @ElementCollection @MapKeyColumn(name = "`Code`") Map<String, String> quoted = new HashMap<>();
    @ElementCollection @MapKeyColumn(nullable = true) Map<String, String> optional = new HashMap<>();
    @ElementCollection @MapKeyColumn(unique = true, name = "tag") Map<String, String> tags = new HashMap<>();
    @ElementCollection @MapKeyColumn(precision = 12, scale = 4) @Column(precision = 10, scale = 3, nullable = false)
    Map<BigDecimal, BigDecimal> steps = new HashMap<>();
    @ElementCollection @MapKeyColumn(columnDefinition = "varchar(7)") Map<String, String> defined = new HashMap<>();
    @ElementCollection @MapKeyColumn(name = "shopKey") @Column(name = "shopValue", length = 40, unique = true)
    Map<String, String> camelCase = new HashMap<>();
    @ElementCollection @Column(columnDefinition = "varchar(9) default 'none'")
    Map<Integer, String> defaults = new HashMap<>();
  }
}

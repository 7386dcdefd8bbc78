package catalogue.hibernate.jdbctypecodeelements;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class JdbcTypeCodeElements {

  @Embeddable
  static class Price {
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String currency;
    @JdbcTypeCode(SqlTypes.BIGINT) Integer cents;
  }

  @Entity
  static class Product {
    @Id long id;
    @ElementCollection @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 8, nullable = false) Set<String> codes;
    @ElementCollection @JdbcTypeCode(SqlTypes.VARCHAR) @OrderColumn List<UUID> ids;
    @ElementCollection Set<Price> prices;
    @Embedded Price price;
  }
}

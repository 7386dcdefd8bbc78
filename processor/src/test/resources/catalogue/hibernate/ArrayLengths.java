package catalogue.hibernate.arraylengths;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class ArrayLengths {

  @Entity
  static class Shirt {
    @Id long id;
    @JdbcTypeCode(SqlTypes.VARBINARY) String[] packed;
    @Array(length = 5) String[] five;
    @Array(length = 7) List<Integer> seven;
    @Array(length = 3) @Column(length = 40) Set<String> labels;
  }
}

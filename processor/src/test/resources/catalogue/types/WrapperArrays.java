package catalogue.types.wrapperarrays;

import jakarta.persistence.*;
import java.math.*;

/** Arrays of wrappers and numbers. */
class WrapperArrays {

  @Entity
  static class Boxes {
    @Id long id;
    Boolean[] booleans;
    Byte[] bytes;
    Short[] shorts;
    Integer[] ints;
    Long[] longs;
    Float[] floats;
    Double[] doubles;
    Character[] chars;
    String[] texts;
    BigDecimal[] decimals;
    BigInteger[] integers;
    @Column(precision = 9, scale = 3) BigDecimal[] exact;
    @Column(precision = 9) BigInteger[] nine;
    @Column(length = 40) String[] forty;
    @Column(length = 7) Byte[] sevenBytes;
  }
}

package catalogue.types.primitivearrays;

import jakarta.persistence.*;

/** Arrays of each primitive: bytes and characters are one value, the others are SQL arrays. */
class PrimitiveArrays {

  @Entity
  static class Samples {
    @Id long id;
    boolean[] booleans;
    byte[] bytes;
    short[] shorts;
    int[] ints;
    long[] longs;
    float[] floats;
    double[] doubles;
    char[] chars;
    @Column(length = 4) int[] lengthCountsForNothing;
    @Column(precision = 7) float[] precise;
    @Column(nullable = false) long[] required;
    @Basic(optional = false) byte[] requiredBytes;
  }
}

package catalogue.types.binarylengths;

import jakarta.persistence.*;
import java.util.*;

/** Lengths of bytes around every border. */
class BinaryLengths {

  @Entity
  static class Blobs {
    @Id long id;
    byte[] byDefault;
    @Column(length = 1) byte[] one;
    @Column(length = 255) byte[] same;
    @Column(length = 32600) byte[] long32;
    @Column(length = 32601) byte[] beyond;
    @Column(length = 65536) byte[] large;
    @Column(length = 10485761) byte[] huge;
    @Column(length = Integer.MAX_VALUE) byte[] unlimited;
    @Column(length = 100000) Byte[] boxed;
    @Column(nullable = false, length = 16) byte[] hash;
    @ElementCollection @Column(length = 20) List<byte[]> chunks = new ArrayList<>();
  }
}

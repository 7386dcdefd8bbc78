package catalogue.maps.largevalues;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Large, binary and serialized values. */
class LargeValues {

  record Blob_(int size) implements java.io.Serializable {}

  @Entity static class Archive {
    @Id Long id;
    @ElementCollection @Lob Map<String, String> texts = new HashMap<>();
    @ElementCollection @Lob Map<String, byte[]> files = new HashMap<>();
    @ElementCollection Map<String, byte[]> keys = new HashMap<>();
    @ElementCollection Map<Integer, Blob_> blobs = new HashMap<>();
    @ElementCollection @Column(length = 64) Map<String, byte[]> hashes = new HashMap<>();
    @ElementCollection Map<String, UUID> ids = new HashMap<>();
  }
}

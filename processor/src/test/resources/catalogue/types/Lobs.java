package catalogue.types.lobs;

import jakarta.persistence.*;
import java.io.Serializable;
import java.net.*;
import java.time.*;
import java.util.*;

/** {@code @Lob} on every sort of basic type: it makes text and bytes large, and nothing else. */
class Lobs {

  @Entity
  static class Archive {
    @Id long id;
    @Lob String text;
    @Lob @Column(length = 100) String shortText;
    @Lob @Column(length = 100000) String longText;
    @Lob @Column(nullable = false) String requiredText;
    @Lob @Basic(fetch = FetchType.LAZY, optional = false) String lazy;
    @Lob char[] characters;
    @Lob Character[] boxedCharacters;
    @Lob byte[] bytes;
    @Lob Byte[] boxedBytes;
    @Lob @Column(length = 100) byte[] shortBytes;
    @Lob @Column(columnDefinition = "text") String definedText;
    @Lob Serializable serializable;
    @Lob Integer number;
    @Lob long primitive;
    @Lob Boolean flag;
    @Lob LocalDate date;
    @Lob Instant instant;
    @Lob UUID uuid;
    @Lob Duration duration;
    @Lob BitSet bits;
  }

  @Entity
  static class Collected {
    @Id long id;
    @ElementCollection @Lob List<String> texts = new ArrayList<>();
    @ElementCollection @Lob Set<byte[]> bytes = new HashSet<>();
    @ElementCollection @Lob @OrderColumn List<String> ordered = new ArrayList<>();
  }
}

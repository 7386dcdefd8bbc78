package catalogue.types.textlengths;

import jakarta.persistence.*;
import java.util.*;

/** Lengths of text around every border. */
class TextLengths {

  @Entity
  static class Page {
    @Id long id;
    String byDefault;
    @Column(length = 1) String one;
    @Column(length = 2) String two;
    @Column(length = 254) String below;
    @Column(length = 255) String same;
    @Column(length = 256) String above;
    @Column(length = 32600) String long32;
    @Column(length = 32767) String short32767;
    @Column(length = 32768) String beyondShort;
    @Column(length = 65535) String unsigned;
    @Column(length = 65536) String beyondUnsigned;
    @Column(length = 10485759) String nearlyMost;
    @Column(length = 10485760) String most;
    @Column(length = 10485761) String tooMuch;
    @Column(length = Integer.MAX_VALUE) String unlimited;
    @Column(length = 1) char[] oneChar;
    @Column(length = 70000) char[] manyChars;
  }
}

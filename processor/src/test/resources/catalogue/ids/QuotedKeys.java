package catalogue.ids.quotedkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Quoted and reserved names in keys, and what refers to them. */
class QuotedKeys {

  static class Key implements Serializable { Long group; String order; }

  @Entity @Table(name = "`Key Table`") @IdClass(Key.class) static class KeyTable {
    @Id @Column(name = "`Group`") Long group;
    @Id @Column(name = "`order`") String order;
  }

  @Entity @Table(name = "Plain_Table") static class Plain {
    @Id @Column(name = "PlainId") Long id;
    @ManyToOne KeyTable key;
    @ManyToOne
    @JoinColumn(name = "`G`", referencedColumnName = "`Group`")
    @JoinColumn(name = "`O`", referencedColumnName = "`order`")
    KeyTable quoted;
  }

  @Entity static class Child {
    @Id Long id;
    @MapsId @OneToOne Plain plain;
  }
}

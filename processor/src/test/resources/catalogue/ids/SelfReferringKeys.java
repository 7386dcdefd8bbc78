package catalogue.ids.selfreferringkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Trees over composite keys, with shared columns. */
class SelfReferringKeys {

  static class Key implements Serializable { Integer tenant; Long number; }

  @Entity @IdClass(Key.class) static class Folder {
    @Id Integer tenant;
    @Id Long number;

    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    @JoinColumn(name = "parent_number", referencedColumnName = "number", insertable = false, updatable = false)
    Folder parent;

    @OneToMany(mappedBy = "parent") List<Folder> children;
  }

  @Entity @IdClass(Key.class) static class File_ {
    @Id Integer tenant;
    @Id Long number;
    @ManyToOne Folder folder;
    @ManyToOne File_ previous;
    @ManyToMany Set<File_> copies;
  }
}

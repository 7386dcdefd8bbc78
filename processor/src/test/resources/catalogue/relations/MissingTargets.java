package catalogue.relations.missingtargets;

import jakarta.persistence.*;
import java.util.*;

/** References whose rows may be missing have no foreign key. */
class MissingTargets {

  @Entity static class Legacy {
    @Id Long id;
    @Column(unique = true) String code;
  }

  @Entity static class Import {
    @Id Long id;
    @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Legacy maybe;
    @ManyToOne @JoinColumn(name = "legacy_code", referencedColumnName = "code") @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.EXCEPTION) Legacy strict;
    @OneToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Legacy twin;
    @ManyToMany @JoinTable(name = "import_sources") @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Set<Legacy> sources;
    @ManyToOne @JoinTable(name = "import_origin") @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Legacy origin;
  }
}

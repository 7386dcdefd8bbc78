package catalogue.relations.overriddenrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations of superclasses and embeddables with other columns and tables. */
class OverriddenRelations {

  @MappedSuperclass abstract static class Audited {
    @Id Long id;
    @ManyToOne User creator;
    @ManyToOne @JoinColumn(name = "editor_id", nullable = false) User editor;
    @ManyToMany @JoinTable(name = "watchers") Set<User> watchers;
    @OneToMany @JoinColumn(name = "audited") List<User> reviewers;
  }

  @Embeddable static class Place {
    @ManyToOne @JoinColumn(name = "country") Country country;
    @ManyToOne Country former;
  }

  @Entity static class Country {
    @Id @Column(length = 2) String code;
  }

  @Entity @Table(name = "users") static class User {
    @Id Long id;
    @Embedded Place home;
    @Embedded
    @AssociationOverrides({
      @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country", nullable = false)),
      @AssociationOverride(name = "former", joinColumns = @JoinColumn(name = "work_former", unique = true))
    })
    Place work;
  }

  @Entity
  @AssociationOverride(name = "creator", joinColumns = @JoinColumn(name = "made_by", nullable = false))
  @AssociationOverride(name = "watchers", joinTable = @JoinTable(name = "document_watchers", joinColumns = @JoinColumn(name = "doc"), inverseJoinColumns = @JoinColumn(name = "usr")))
  @AssociationOverride(name = "reviewers", joinColumns = @JoinColumn(name = "document"))
  static class Document extends Audited {
    String title;
  }

  @Entity
  @AssociationOverride(name = "editor", joinColumns = @JoinColumn(name = "last_editor"))
  static class Page extends Audited {
    @ManyToOne Document document;
  }
}

package catalogue.relations.mapsidinembeddables;

import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** A relation in an embeddable that claims to map the identifier, which Hibernate does not heed. */
class MapsIdInEmbeddables {

  @Entity
  static class City {
    @Id long id;
  }

  @Entity
  static class Mayor {
    @Id long id;
    @Embedded Office office;
  }

  @Embeddable
  static class Office {
    @OneToOne @MapsId City city;
    @ManyToOne @MapsId @NotFound(action = NotFoundAction.IGNORE) City summer;
    String room;
  }
}

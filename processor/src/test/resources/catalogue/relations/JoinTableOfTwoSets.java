package catalogue.relations.jointableoftwosets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import java.util.Set;

/** What has a key. */
@MappedSuperclass
abstract class Keyed {
  @Id Long id;
}

/** What also tells when it was changed. */
@MappedSuperclass
abstract class Tracked extends Keyed {
  @Column(name = "changed_at")
  LocalDateTime changedAt;
}

/** A choir of singers; both sides write the one table. */
@Entity
class Choir extends Tracked {
  @ManyToMany
  @JoinTable(
      name = "choir_singer",
      joinColumns = @JoinColumn(name = "choir_id"),
      inverseJoinColumns = @JoinColumn(name = "singer_id"))
  Set<Singer> singers;
}

/** A singer of choirs. */
@Entity
class Singer extends Keyed {
  @ManyToMany
  @JoinTable(
      name = "choir_singer",
      joinColumns = @JoinColumn(name = "singer_id"),
      inverseJoinColumns = @JoinColumn(name = "choir_id"))
  Set<Choir> choirs;
}

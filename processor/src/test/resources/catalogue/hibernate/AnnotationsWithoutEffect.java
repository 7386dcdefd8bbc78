package catalogue.hibernate.annotationswithouteffect;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class AnnotationsWithoutEffect {

  @Entity
  @Immutable
  @DynamicUpdate
  @BatchSize(size = 10)
  @OptimisticLocking(type = OptimisticLockType.VERSION)
  @SQLRestriction("id is not null")
  @ConcreteProxy
  static class Country {
    @Id @RowIdFree long id;
    @Version int version;
    boolean active;
    @Basic(fetch = FetchType.LAZY) @LazyGroup("texts") String anthem;
    @OptimisticLock(excluded = true) int visits;
    @OneToMany(mappedBy = "country") @Fetch(FetchMode.SUBSELECT) @SQLOrder("name desc") List<Town> towns;
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface RowIdFree {}

  @Entity
  static class Town {
    @Id long id;
    String name;
    @ManyToOne @Fetch(FetchMode.JOIN) Country country;
  }
}

package catalogue.relations.onekeyonsharedcolumns;

import jakarta.persistence.*;
import java.util.*;

/** Several relations on the same columns have one foreign key. */
class OneKeyOnSharedColumns {

  @Entity static class Plant {
    @Id Long id;
    @Column(unique = true) String code;
  }

  @Entity static class Machine {
    @Id Long id;
    @Column(unique = true) String code;
  }

  @Entity static class Reading {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "source") Plant plant;
    @ManyToOne @JoinColumn(name = "source", insertable = false, updatable = false) Machine machine;
    @ManyToOne @JoinColumn(name = "source_code", referencedColumnName = "code") Plant plantByCode;
    @ManyToOne @JoinColumn(name = "z") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Plant a;
    @ManyToOne @JoinColumn(name = "z", insertable = false, updatable = false) Plant b;
  }
}

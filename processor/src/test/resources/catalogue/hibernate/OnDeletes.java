package catalogue.hibernate.ondeletes;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class OnDeletes {

  @Entity static class Root { @Id long id; }

  @Entity
  static class Leaf {
    @Id long id;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Root cascade;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Root nothing;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) @ColumnDefault("0") Root byDefault;
    @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Root restricted;
    @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) Root noAction;
    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> tags;
    @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) List<Root> roots;
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Base { @Id long id; }
  @Entity @OnDelete(action = OnDeleteAction.CASCADE) static class Derived extends Base { int more; }
}

package catalogue.collections.listindexes;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** Order columns: their members, where they stand, and the first index. */
class ListIndexes {

  @Entity static class Step {
    @Id Long id;
    @ManyToOne Plan plan;
    @ManyToOne Plan other;
    @Column(name = "place") Integer place;
  }

  @Entity static class Plan {
    @Id Long id;
    @ElementCollection @OrderColumn @ListIndexBase(1) List<String> fromOne = new ArrayList<>();
    @ElementCollection @ListIndexBase(5) List<String> implied = new ArrayList<>();
    @ElementCollection @OrderColumn(name = "nr", nullable = false) List<String> required = new ArrayList<>();
    @ElementCollection @OrderColumn(columnDefinition = "integer") List<String> defined = new ArrayList<>();
    @ElementCollection @OrderColumn(name = "`Nr`") List<String> quoted = new ArrayList<>();
    @OneToMany(mappedBy = "plan") @OrderColumn(name = "step_nr") List<Step> steps = new ArrayList<>();
    @OneToMany(mappedBy = "other") @OrderColumn(name = "place") List<Step> placed = new ArrayList<>();
    @OneToMany @JoinColumn(name = "owner") @OrderColumn(name = "owner_nr") List<Step> own = new ArrayList<>();
    @OneToMany @JoinColumn(name = "based") @OrderColumn @ListIndexBase(2) List<Step> based = new ArrayList<>();
    @OneToMany @JoinTable(name = "plan_steps") @OrderColumn(name = "idx") @ListIndexBase(1) List<Step> joined = new ArrayList<>();
    @ManyToMany @JoinTable(name = "many_steps") @OrderColumn List<Step> many = new ArrayList<>();
  }
}

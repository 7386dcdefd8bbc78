package catalogue.relations.owningoneside;

import jakarta.persistence.*;
import java.util.*;

/** Bidirectional relations whose one side owns the column, or both sides name it. */
class OwningOneSide {

  @Entity static class Order {
    @Id Long id;
    @OneToMany @JoinColumn(name = "order_id") List<Line> lines;
    @OneToMany @JoinColumn(name = "offer_id", nullable = false) Set<Line> offers;
    @OneToMany @JoinColumn(name = "draft_id", insertable = false, updatable = false) Set<Line> drafts;
  }

  @Entity @Table(name = "order_line") static class Line {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "order_id", insertable = false, updatable = false) Order order;
    @ManyToOne(optional = false) @JoinColumn(name = "offer_id", insertable = false, updatable = false) Order offer;
    @ManyToOne @JoinColumn(name = "draft_id") Order draft;
  }

  @Entity static class Quiz {
    @Id Long id;
    @OneToMany @JoinColumn(name = "quiz_id", nullable = false) @OrderColumn(name = "position") List<Question> questions;
  }

  @Entity static class Question {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "quiz_id", insertable = false, updatable = false, nullable = false) Quiz quiz;
    @Column(name = "position", insertable = false, updatable = false) Integer position;
  }
}

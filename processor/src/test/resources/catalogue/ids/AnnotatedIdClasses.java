package catalogue.ids.annotatedidclasses;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Id classes whose own annotations describe the columns, as before Jakarta Persistence 2. */
@Entity
class Purchase {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
}

@Entity
class Article {
  @Id @Column(length = 20) String code;
}

class LineId implements Serializable {
  @ManyToOne @JoinColumn(name = "purchase_no") Purchase purchase;
  @ManyToOne @JoinColumn(name = "article_code") Article article;
}

@Entity
@IdClass(LineId.class)
class Line {
  @Id Purchase purchase;
  @Id @ManyToOne @JoinColumn(name = "ignored") Article article;
  int quantity;
}

class ScheduleId implements Serializable {
  @Column(name = "class_room", length = 12) String room;
  @Column(name = "week_day") int day;
  int hour;
}

@Entity
@IdClass(ScheduleId.class)
class Schedule {
  @Id @Column(name = "ignored", length = 99) String room;
  @Id int day;
  @Id @Column(name = "hour_of_day") int hour;
  @OneToMany(mappedBy = "schedule") List<Lesson> lessons = new ArrayList<>();
}

@Entity
class Lesson {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "room_ref", referencedColumnName = "class_room")
  @JoinColumn(name = "day_ref", referencedColumnName = "week_day")
  @JoinColumn(name = "hour_ref", referencedColumnName = "hour")
  Schedule schedule;
}

class StepId implements Serializable {
  @Column(name = "line_no") int number;
  @ManyToOne Line line;
}

@Entity
@IdClass(StepId.class)
class Step {
  @Id int number;
  @Id Line line;
}

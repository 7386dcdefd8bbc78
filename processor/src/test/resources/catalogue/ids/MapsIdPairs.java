package catalogue.ids.mapsidpairs;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Link tables with two @MapsId, and a state of their own. */
@Entity
class Student {
  @Id @GeneratedValue Long id;
  @OneToMany(mappedBy = "student") List<Enrolment> enrolments;
}

@Entity
class Course {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}

@Embeddable
class EnrolmentId implements Serializable {
  @Column(name = "student_no") Long studentId;
  UUID courseId;
}

@Entity
class Enrolment {
  @EmbeddedId EnrolmentId id;
  @MapsId("studentId") @ManyToOne Student student;
  @MapsId("courseId") @ManyToOne @JoinColumn(name = "course") Course course;
  LocalDate since;
}

@Embeddable
record GradeId(Long studentId, UUID courseId, short attempt) implements Serializable {}

@Entity
class Grade {
  @EmbeddedId GradeId id;

  @MapsId("studentId")
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(foreignKey = @ForeignKey(name = "grade_of_student"))
  Student student;

  @MapsId("courseId") @ManyToOne Course course;
  BigDecimal points;
}

@Entity
class Certificate {
  @Id Long id;
  @OneToOne Grade grade;
  @ManyToOne Enrolment enrolment;
}

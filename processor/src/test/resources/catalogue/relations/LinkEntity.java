package catalogue.relations.linkentity;

import jakarta.persistence.*;
import java.util.*;

/** A link between two entities as an entity of its own, with the key that both give it. */
class LinkEntity {

  @Entity static class Student {
    @Id @GeneratedValue Long id;
    @OneToMany(mappedBy = "student", cascade = CascadeType.ALL, orphanRemoval = true) Set<Grade> grades;
  }

  @Entity static class Exam {
    @Id Integer number;
    @OneToMany(mappedBy = "exam") List<Grade> grades;
  }

  @Embeddable static class GradeId implements java.io.Serializable {
    Long studentId;
    Integer examNumber;
    public boolean equals(Object o) { return o instanceof GradeId g && Objects.equals(g.studentId, studentId) && Objects.equals(g.examNumber, examNumber); }
    public int hashCode() { return Objects.hash(studentId, examNumber); }
  }

  @Entity static class Grade {
    @EmbeddedId GradeId id;
    @ManyToOne @MapsId("studentId") @JoinColumn(name = "student") Student student;
    @ManyToOne @MapsId("examNumber") Exam exam;
    @Column(precision = 2, scale = 1) java.math.BigDecimal mark;
    @OneToMany(mappedBy = "grade") List<Remark> remarks;
  }

  @Entity static class Remark {
    @Id Long id;
    @ManyToOne(optional = false) Grade grade;
    @ManyToOne
    @JoinColumns({@JoinColumn(name = "re_student", referencedColumnName = "student"), @JoinColumn(name = "re_exam", referencedColumnName = "exam_number")})
    Grade about;
  }
}

package catalogue.relations.jointableofentity;

import jakarta.persistence.*;
import java.util.*;

/** Join tables that an entity is mapped to as well. */
class JoinTableOfEntity {

  @Entity static class Student {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "enrolment", joinColumns = @JoinColumn(name = "student_id"), inverseJoinColumns = @JoinColumn(name = "course_id"))
    Set<Course> courses;
    @OneToMany(mappedBy = "student") Set<Enrolment> enrolments;
  }

  @Entity static class Course {
    @Id Long id;
    @ManyToMany(mappedBy = "courses") List<Student> students;
  }

  static class EnrolmentId implements java.io.Serializable {
    Long student;
    Long course;
    public boolean equals(Object o) { return o instanceof EnrolmentId e && Objects.equals(e.student, student) && Objects.equals(e.course, course); }
    public int hashCode() { return Objects.hash(student, course); }
  }

  @Entity @Table(name = "enrolment") @IdClass(EnrolmentId.class) static class Enrolment {
    @Id @ManyToOne @JoinColumn(name = "student_id") Student student;
    @Id @ManyToOne @JoinColumn(name = "course_id") Course course;
    Integer grade;
  }
}

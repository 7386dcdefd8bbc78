package catalogue.relations.jointablemembers;

import jakarta.persistence.*;
import java.util.*;

/** Every member of {@code @JoinTable}. */
class JoinTableMembers {

  @Entity static class Student {
    @Id Long id;
    @ManyToMany
    @JoinTable(name = "Enrolments", schema = "sales", comment = "who takes what",
        joinColumns = @JoinColumn(name = "studentId", nullable = false, comment = "the student"),
        inverseJoinColumns = @JoinColumn(name = "courseId", columnDefinition = "int8"),
        uniqueConstraints = @UniqueConstraint(name = "enrolled_once", columnNames = {"studentId", "courseId"}),
        indexes = {@Index(name = "by_course", columnList = "courseId, studentId desc"), @Index(columnList = "courseId", unique = true)})
    Set<Course> courses;
    @ManyToMany
    @JoinTable(name = "waiting", check = @CheckConstraint(name = "not_one", constraint = "course <> 1"),
        inverseJoinColumns = @JoinColumn(name = "course", check = @CheckConstraint(constraint = "course > 0")),
        foreignKey = @ForeignKey(name = "fk_waiting_student"), inverseForeignKey = @ForeignKey(name = "fk_waiting_course"))
    List<Course> waiting;
    @ManyToMany
    @JoinTable(name = "guests", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Set<Course> guest;
    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "what"))
    Collection<Course> unnamed;
  }

  @Entity static class Course {
    @Id Long id;
  }
}

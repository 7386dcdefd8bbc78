package catalogue.maps.keysthatvalueshold;

import jakarta.persistence.*;
import java.util.*;

/** Maps of the inverse side whose keys are columns that the values' own attributes have. */
class KeysThatValuesHold {

  @Entity
  static class Course {
    @Id long id;

    @OneToMany(mappedBy = "course")
    @MapKeyJoinColumn(name = "student_id")
    Map<Student, Grade> grades = new HashMap<>();

    @OneToMany(mappedBy = "course")
    @MapKeyColumn(name = "term")
    Map<String, Grade> byTerm = new HashMap<>();
  }

  @Entity
  static class Student {
    @Id long id;

    @OneToMany
    @JoinColumn(name = "tutor_id")
    @MapKeyJoinColumn(name = "course_id")
    Map<Course, Grade> tutored = new HashMap<>();
  }

  @Entity
  static class Grade {
    @Id long id;
    @ManyToOne(optional = false) Course course;
    @ManyToOne Student student;
    @Column(length = 20) String term;
    int points;
  }
}

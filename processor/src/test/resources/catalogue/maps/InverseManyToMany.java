package catalogue.maps.inversemanytomany;

import jakarta.persistence.*;
import java.util.*;

/** Maps on the side of a many-to-many relation that does not map it. */
class InverseManyToMany {

  @Entity static class Student {
    @Id Long id;
    String name;
    @ManyToMany @JoinTable(name = "enrolled") Set<Course> courses = new HashSet<>();
    @ManyToMany @JoinTable(name = "tutored") @MapKeyColumn(name = "term") Map<String, Course> tutored = new HashMap<>();
    @ManyToMany @JoinTable(name = "missed") List<Course> missed = new ArrayList<>();
  }

  @Entity static class Course {
    @Id Long id;
    @ManyToMany(mappedBy = "courses") @MapKey(name = "name") Map<String, Student> byName = new HashMap<>();
    @ManyToMany(mappedBy = "tutored") Set<Student> tutors = new HashSet<>();
    @ManyToMany(mappedBy = "missed") Map<String, Student> missing = new HashMap<>();
  }
}

package catalogue.collections.deletedwithowner;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Collections whose rows the database deletes with their owner. */
class DeletedWithOwner {

  @Entity static class Thread_ {
    @Id Long id;
    @ElementCollection @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Set<String> labels = new HashSet<>();
    @ElementCollection @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Map<String, String> headers = new HashMap<>();
    @ManyToMany @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Set<Thread_> related = new HashSet<>();
  }
}

package catalogue.hibernate.computedinhierarchies;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class ComputedInHierarchies {

  @Entity @Inheritance(strategy = InheritanceType.JOINED)
  static class Shape { @Id long id; int width; @GeneratedColumn("width * 2") Integer twice; @Formula("width * 3") int thrice; }

  @Entity
  static class Box extends Shape { int height; @GeneratedColumn("height + 1") Integer higher; @ColumnDefault("4") Integer depth; }
}

package catalogue.generators.tablegeneratorlists;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Repeated generators and their container, referred to by name. */
@Entity
@TableGenerators({
  @TableGenerator(name = "first_gen", table = "first_counters"),
  @TableGenerator(name = "second_gen", table = "second_counters", initialValue = 3)
})
class Shelf {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "second_gen") Long id;
  String label;
}

@Entity
@TableGenerator(name = "board_a", table = "board_counters", pkColumnValue = "a")
@TableGenerator(name = "board_b", table = "board_counters", pkColumnValue = "b")
class Board {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "board_b") Long id;
}

@Entity
@SequenceGenerators({
  @SequenceGenerator(name = "one", sequenceName = "nail_one"),
  @SequenceGenerator(name = "two", sequenceName = "nail_two", allocationSize = 1)
})
class Nail {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "two") Long id;
}

@Entity
@SequenceGenerator(name = "x", sequenceName = "screw_x")
@SequenceGenerator(name = "y", sequenceName = "screw_y", initialValue = 5)
class Screw {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}

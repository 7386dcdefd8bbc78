package catalogue.generators.sequencesteps;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Initial values and steps, also downwards and from below zero. */
class SequenceSteps {

  @Entity static class One {
    @Id @GeneratedValue(generator = "g1") @SequenceGenerator(name = "g1", sequenceName = "step_one", allocationSize = 1) Long id;
  }

  @Entity static class Negative {
    @Id @GeneratedValue(generator = "g2")
    @SequenceGenerator(name = "g2", sequenceName = "step_down", initialValue = -1, allocationSize = -1)
    Long id;
  }

  @Entity static class FromBelow {
    @Id @GeneratedValue(generator = "g3")
    @SequenceGenerator(name = "g3", sequenceName = "step_from_below", initialValue = -100, allocationSize = 1)
    Long id;
  }

  @Entity static class FromZero {
    @Id @GeneratedValue(generator = "g4")
    @SequenceGenerator(name = "g4", sequenceName = "step_from_zero", initialValue = 0, allocationSize = 20)
    Long id;
  }

  @Entity static class Far {
    @Id @GeneratedValue(generator = "g5")
    @SequenceGenerator(name = "g5", sequenceName = "step_far", initialValue = 1_000_000, allocationSize = 1000)
    Long id;
  }

  @Entity static class DownFromAbove {
    @Id @GeneratedValue(generator = "g6")
    @SequenceGenerator(name = "g6", sequenceName = "step_down_from_above", initialValue = 500, allocationSize = -2)
    Long id;
  }
}

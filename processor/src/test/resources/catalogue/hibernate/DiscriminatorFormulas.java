package catalogue.hibernate.discriminatorformulas;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class DiscriminatorFormulas {

  @Entity
  @DiscriminatorFormula("case when gears is null then 'C' else 'B' end")
  @DiscriminatorValue("C")
  static class Vehicle { @Id long id; int wheels; }

  @Entity @DiscriminatorValue("B")
  static class Bike extends Vehicle { int gears; @Basic(optional = false) String frame; }
}

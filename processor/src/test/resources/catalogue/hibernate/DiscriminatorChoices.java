package catalogue.hibernate.discriminatorchoices;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class DiscriminatorChoices {

  @Entity @DiscriminatorOptions(force = true) @DiscriminatorValue("F")
  static class Forced { @Id long id; }
  @Entity @DiscriminatorValue("B") static class ForcedBelow extends Forced { Integer more; }

}

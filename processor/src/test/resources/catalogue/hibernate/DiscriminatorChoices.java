package catalogue.hibernate.discriminatorchoices;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class DiscriminatorChoices {

  @Entity @DiscriminatorOptions(force = true)
  static class Forced { @Id long id; }
  @Entity static class ForcedBelow extends Forced { Integer more; }

}

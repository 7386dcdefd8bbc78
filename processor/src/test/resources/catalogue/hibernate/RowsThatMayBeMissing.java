package catalogue.hibernate.rowsthatmaybemissing;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class RowsThatMayBeMissing {

  @Entity static class Legacy { @Id long id; }

  @Entity
  static class Import {
    @Id long id;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Legacy source;
    @ManyToOne @NotFound(action = NotFoundAction.EXCEPTION) @JoinColumn(name = "strict_id") Legacy strict;
    @OneToOne @NotFound(action = NotFoundAction.IGNORE) Legacy single;
  }
}

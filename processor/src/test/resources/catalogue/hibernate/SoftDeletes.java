package catalogue.hibernate.softdeletes;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class SoftDeletes {

  @Entity @SoftDelete
  static class Note { @Id long id; String text; }

  @Entity @SoftDelete(columnName = "isGone", comment = "gone, but not forgotten")
  static class Memo { @Id long id; }

  @Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  static class Member { @Id long id; }

  @Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
  static class Letter { @Id long id; }

  @MappedSuperclass @SoftDelete(columnName = "erased")
  static class Erasable { @Id long id; }

  @Entity
  static class Draft extends Erasable { int pages; }
}

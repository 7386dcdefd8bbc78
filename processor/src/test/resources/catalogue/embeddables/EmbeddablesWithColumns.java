package catalogue.embeddables.embeddableswithcolumns;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Everything that columns in embeddables can say. */
class EmbeddablesWithColumns {

  @Embeddable
  static class Detail {
    @Column(unique = true, length = 12) String code;
    @Column(precision = 8, scale = 3) BigDecimal rate;
    @Column(columnDefinition = "varchar(40) default 'none'") String note;
    @Column(check = @CheckConstraint(name = "ck_share", constraint = "share_of > 0"), name = "share_of") int share;
    @Column(comment = "when it began") LocalDate began;
    @ColumnDefault("7") Integer days;
    @Comment("free text") String text;
    @Lob String story;
    @Lob byte[] image;
    @Enumerated Level level;
    @Basic(fetch = FetchType.LAZY) Duration length;
    UUID token;
    String[] words;
    @Transient Object ignored;
  }

  enum Level { A, B, C }

  @Entity static class Owner { @Id Long id; @Embedded Detail detail; }
}

package catalogue.embeddables.discriminatoroverrides;

import jakarta.persistence.*;
import java.util.*;

/** The column that tells embeddables apart, under another name in each place. */
@Embeddable
@DiscriminatorColumn(name = "kind")
@DiscriminatorValue("plain")
class Fee {
  long cents;
}

@Embeddable
@DiscriminatorValue("share")
class ShareFee extends Fee {
  Integer percent;
}

@Entity
class Contract {
  @Id Long id;

  @Embedded
  @AttributeOverride(name = "{discriminator}", column = @Column(name = "entry_kind"))
  @AttributeOverride(name = "cents", column = @Column(name = "entry_cents"))
  @AttributeOverride(name = "percent", column = @Column(name = "entry_percent"))
  Fee entry;

  @Embedded
  @AttributeOverride(
      name = "{discriminator}",
      column = @Column(name = "exit_kind", length = 12, nullable = true))
  @AttributeOverride(name = "cents", column = @Column(name = "exit_cents"))
  @AttributeOverride(name = "percent", column = @Column(name = "exit_percent"))
  Fee exit;

  @ElementCollection
  @AttributeOverride(name = "{discriminator}", column = @Column(name = "paid_kind"))
  List<Fee> paid = new ArrayList<>();
}

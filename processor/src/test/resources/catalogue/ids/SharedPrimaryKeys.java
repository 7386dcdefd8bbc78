package catalogue.ids.sharedprimarykeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** One-to-one by @MapsId in its forms: generated parents, chains, and columns renamed. */
@Entity
class Account {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @OneToOne(mappedBy = "account") Profile profile;
}

@Entity
class Profile {
  @Id Long id;
  @OneToOne @MapsId Account account;
  @OneToOne(mappedBy = "profile") Picture picture;
}

@Entity
class Picture {
  @Id @Column(name = "pic_id") Long id;
  @OneToOne(optional = false) @MapsId @JoinColumn(name = "profile_ref") Profile profile;
  @Lob byte[] data;
}

@Entity
class Thumbnail {
  @Id Long number;
  @MapsId @ManyToOne Picture picture;
}

@Entity
class Reader {
  @Id Long id;
}

@Entity
class Settings {
  @Id Long accountId;

  @MapsId("accountId")
  @OneToOne
  @JoinColumn(name = "accountId")
  Reader reader;
}

package catalogue.tables.entitiesinonetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.List;

/** An account with all that is known of it. */
@Entity
@Table(
    name = "account",
    uniqueConstraints = @UniqueConstraint(columnNames = {"realm", "login"}),
    indexes = @Index(columnList = "display_name"))
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(length = 40)
  String realm;

  @Column(length = 60)
  String login;

  @Column(name = "display_name", unique = true)
  String displayName;

  @ManyToOne(fetch = FetchType.LAZY)
  Account invitedBy;

  @OneToMany(mappedBy = "author")
  List<Note> notes;
}

/** The same rows, as lists show them. */
@Entity
@Table(name = "account", indexes = @Index(columnList = "last_seen desc"))
class AccountSummary {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 60)
  String login;

  @Column(name = "display_name")
  String displayName;

  @Column(name = "last_seen")
  Long lastSeen;

  @ManyToOne(fetch = FetchType.LAZY)
  AccountSummary invitedBy;
}

/** A note that refers to the short form of its author. */
@Entity
@SecondaryTable(name = "note_text")
class Note {
  @Id Long id;

  @ManyToOne Account author;

  @ManyToOne AccountSummary reviewer;

  @Column(table = "note_text", length = 4000)
  String body;
}

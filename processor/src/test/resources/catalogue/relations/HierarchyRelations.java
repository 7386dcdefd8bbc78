package catalogue.relations.hierarchyrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations that classes of one table declare, and their inverse sides. */
class HierarchyRelations {

  @Entity @Inheritance static class Message {
    @Id Long id;
    @ManyToOne(optional = false) Mailbox mailbox;
    @ManyToOne Message answerTo;
  }

  @Entity static class Letter extends Message {
    @ManyToOne(optional = false) Mailbox carbonCopy;
    @OneToOne @JoinColumn(name = "stamp_id") Stamp stamp;
    @ManyToMany Set<Mailbox> readers;
  }

  @Entity static class Call extends Message {
    @OneToOne(optional = false) Stamp receipt;
    @OneToMany @JoinColumn(name = "recorded_in") List<Stamp> records;
  }

  @Entity static class Mailbox {
    @Id Long id;
    @OneToMany(mappedBy = "mailbox") List<Message> messages;
    @OneToMany(mappedBy = "carbonCopy") List<Letter> copies;
    @ManyToMany(mappedBy = "readers") List<Letter> readable;
  }

  @Entity static class Stamp {
    @Id Long id;
    @OneToOne(mappedBy = "stamp") Letter letter;
    @OneToOne(mappedBy = "receipt") Call call;
  }
}

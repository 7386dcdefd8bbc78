package catalogue.hibernate.naturalids;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class NaturalIds {

  @Embeddable static class Serial { String series; int number; @ManyToOne Maker maker; }

  @Entity static class Maker { @Id long id; @NaturalId(mutable = true) String name; }

  @Entity @NaturalIdCache
  static class Machine {
    @Id long id;
    @NaturalId @ManyToOne(optional = false) Maker maker;
    @NaturalId @Column(nullable = false) String code;
    @NaturalId @Column(name = "Plant") int plant;
  }

  @Entity static class Engine { @Id long id; @NaturalId @Embedded Serial serial; }

  @Entity @SecondaryTable(name = "machine_name")
  static class Named {
    @Id long id;
    @NaturalId @Column(table = "machine_name") String name;
    @NaturalId int year;
  }
}

package catalogue.relations.sharedprimarykeys;

import jakarta.persistence.*;
import java.util.*;

/** One-to-one relations by equal primary keys. */
class SharedPrimaryKeys {

  @Entity static class Employee {
    @Id Long id;
    @OneToOne @PrimaryKeyJoinColumn Desk desk;
    @OneToOne(optional = false) @PrimaryKeyJoinColumn Contract contract;
    @OneToOne(mappedBy = "employee") Profile profile;
  }

  @Entity static class Desk {
    @Id Long id;
  }

  @Entity static class Contract {
    @Id Long id;
  }

  @Entity static class Profile {
    @Id Long id;
    @OneToOne @MapsId Employee employee;
  }

  @Entity static class Avatar {
    @Id @OneToOne Profile profile;
    @OneToOne(optional = false) @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_avatar_same_key")) Desk desk;
  }
}

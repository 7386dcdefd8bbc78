package catalogue.ids.sharedcolumnsofkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** The relation reads the columns that plain identifiers write. */
@Entity
class Company {
  @Id Long id;
  String name;
}

@Embeddable
class BranchId implements Serializable {
  @Column(name = "company_id") Long companyId;
  @Column(name = "branch_no") Integer number;
}

@Entity
class Branch {
  @EmbeddedId BranchId id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "company_id", insertable = false, updatable = false)
  Company company;
}

class DeskId implements Serializable {
  Long companyId;
  Integer branch;
  Integer desk;
}

@Entity
@IdClass(DeskId.class)
class Desk {
  @Id @Column(name = "company_id") Long companyId;
  @Id @Column(name = "branch_no") Integer branch;
  @Id Integer desk;

  @ManyToOne
  @JoinColumn(name = "company_id", referencedColumnName = "company_id", insertable = false, updatable = false)
  @JoinColumn(name = "branch_no", referencedColumnName = "branch_no", insertable = false, updatable = false)
  Branch owner;
}

package catalogue.relations.referencestoreferences;

import jakarta.persistence.*;
import java.util.*;

/** References to columns that other references make. */
class ReferencesToReferences {

  @Entity static class Contract {
    @Id Long id;
    @Column(name = "contract_no", length = 9) String number;
  }

  @Entity static class Annex {
    @Id Long id;
    @OneToOne @JoinColumn(name = "contract_id") Contract contract;
    @ManyToOne @JoinColumn(name = "contract_no", referencedColumnName = "contract_no") Contract byNumber;
  }

  @Entity static class Signature {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "signed", referencedColumnName = "contract_id") Annex annex;
    @ManyToMany
    @JoinTable(name = "witnesses", joinColumns = @JoinColumn(name = "sig"), inverseJoinColumns = @JoinColumn(name = "contract", referencedColumnName = "contract_no"))
    Set<Contract> witnessed;
  }
}

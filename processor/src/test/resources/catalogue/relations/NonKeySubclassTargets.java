package catalogue.relations.nonkeysubclasstargets;

import jakarta.persistence.*;
import java.util.*;

/** References to other columns than the key in the tables of subclasses and secondary tables. */
class NonKeySubclassTargets {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Account {
    @Id Long id;
    @Column(length = 34) String iban;
  }

  @Entity static class Loan extends Account {
    @Column(name = "loan_no", length = 10) String loanNumber;
  }

  @Entity @Inheritance static class Party {
    @Id Long id;
    @Column(name = "party_no") Integer partyNumber;
  }

  @Entity static class Bank extends Party {
    @Column(length = 11) String bic;
  }

  @Entity static class Payment {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "iban", referencedColumnName = "iban") Account account;
    @ManyToOne @JoinColumn(name = "loan_no", referencedColumnName = "loan_no") Loan loan;
    @ManyToOne @JoinColumn(name = "bic", referencedColumnName = "bic") Bank bank;
    @ManyToOne @JoinColumn(name = "party_no", referencedColumnName = "party_no") Party party;
  }
}

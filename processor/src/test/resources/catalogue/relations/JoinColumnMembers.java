package catalogue.relations.joincolumnmembers;

import jakarta.persistence.*;
import java.util.*;

/** Every member of {@code @JoinColumn} that shapes a column. */
class JoinColumnMembers {

  @Entity static class Customer {
    @Id Long id;
    @Column(unique = true, length = 12) String taxNumber;
  }

  @Entity static class Invoice {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "payer", comment = "who pays") Customer payer;
    @ManyToOne @JoinColumn(name = "receiver", check = @CheckConstraint(constraint = "receiver > 0")) Customer receiver;
    @ManyToOne
    @JoinColumn(name = "agent", nullable = false, comment = "the agent",
        check = @CheckConstraint(name = "agent_known", constraint = "agent <> 13"))
    Customer agent;
    @ManyToOne @JoinColumn(name = "debtor", columnDefinition = "bigint default 7") Customer debtor;
    @ManyToOne @JoinColumn(name = "creditor", columnDefinition = "bigint not null") Customer creditor;
    @ManyToOne @JoinColumn(name = "tax", referencedColumnName = "taxNumber", columnDefinition = "varchar(12)") Customer taxed;
    @ManyToOne @JoinColumn(name = "`Quoted Payer`") Customer quoted;
    @ManyToOne @JoinColumn(name = "\"order\"") Customer reserved;
    @ManyToOne @JoinColumn(name = "CamelCase") Customer camel;
  }
}

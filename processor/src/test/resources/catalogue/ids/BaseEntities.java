package catalogue.ids.baseentities;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** The base classes that applications have. */
class BaseEntities {

  @MappedSuperclass abstract static class AbstractPersistable<PK extends Serializable> {
    @Id @GeneratedValue private PK id;

    public PK getId() { return id; }

    protected void setId(PK id) { this.id = id; }

    @Transient public boolean isNew() { return null == getId(); }
  }

  @MappedSuperclass
  abstract static class AbstractAuditable<U, PK extends Serializable> extends AbstractPersistable<PK> {
    @ManyToOne U createdBy;
    @Temporal(TemporalType.TIMESTAMP) Date createdDate;
    @ManyToOne U lastModifiedBy;
    @Version Integer version;
  }

  @Entity static class AppUser extends AbstractPersistable<Long> {
    @Column(unique = true, nullable = false) String login;
  }

  @Entity static class Document extends AbstractAuditable<AppUser, Short> { String title; }

  @Entity
  @AttributeOverride(name = "id", column = @Column(name = "invoice_id"))
  @AssociationOverride(name = "createdBy", joinColumns = @JoinColumn(name = "author"))
  static class Invoice extends AbstractAuditable<AppUser, Integer> { BigDecimal total; }

  @Entity
  @SequenceGenerator(name = "ignored", sequenceName = "payment_numbers", allocationSize = 1)
  static class Payment extends AbstractAuditable<AppUser, Long> { @ManyToOne Invoice invoice; }
}

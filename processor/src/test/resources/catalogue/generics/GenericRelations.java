package catalogue.generics.genericrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations whose target a type variable names. */
class GenericRelations {

  @Entity static class Customer { @Id Long id; @OneToMany(mappedBy = "owner") List<CustomerNote> notes; }

  @Entity static class Product { @Id @Column(length = 12) String sku; @OneToOne(mappedBy = "owner") ProductNote note; }

  @MappedSuperclass
  abstract static class Note<O> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String text;
  }

  @MappedSuperclass
  abstract static class ManyNote<O> extends Note<O> {
    @ManyToOne(optional = false) O owner;
    @ManyToMany Set<O> mentioned;
    @OneToMany @JoinTable(name = "note_followers") List<O> followers;
  }

  @MappedSuperclass
  abstract static class OneNote<O> extends Note<O> {
    @OneToOne @JoinColumn(name = "owned_by") O owner;
    @OneToMany @JoinColumn(name = "seen_in") Set<O> seen;
    @ElementCollection Set<String> words;
  }

  @Entity static class CustomerNote extends ManyNote<Customer> {}

  @Entity static class ProductNote extends OneNote<Product> {}

  @Entity
  @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "product_sku"))
  @AssociationOverride(name = "mentioned", joinTable = @JoinTable(name = "product_remark_mentions"))
  @AssociationOverride(name = "followers", joinTable = @JoinTable(name = "remark_followers"))
  static class ProductRemark extends ManyNote<Product> {}
}

package catalogue.relations.nonkeyreferences;

import jakarta.persistence.*;
import java.util.*;

/** References to columns that are no primary key. */
class NonKeyReferences {

  @Entity static class Product {
    @Id Long id;
    @Column(name = "sku", length = 20) String articleNumber;
    @Column(unique = true) Integer ean;
    @Column(length = 3) String series;
    int position;
    @Column(precision = 10, scale = 0) java.math.BigDecimal weight;
    @OneToOne(mappedBy = "product") Stock stock;
  }

  @Entity static class Stock {
    @Id Long id;
    @OneToOne @JoinColumn(referencedColumnName = "sku") Product product;
    @ManyToOne @JoinColumn(name = "ean_code", referencedColumnName = "ean", nullable = false) Product byEan;
    @ManyToOne @JoinColumn(name = "ean_again", referencedColumnName = "EAN") Product byEanAgain;
    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "pos", referencedColumnName = "position"),
      @JoinColumn(name = "ser", referencedColumnName = "series")
    })
    Product placed;
    @ManyToOne @JoinColumn(referencedColumnName = "weight") Product heavy;
    @OneToMany @JoinTable(name = "stock_alternatives",
        joinColumns = @JoinColumn(name = "stock"), inverseJoinColumns = @JoinColumn(name = "alt_ean", referencedColumnName = "ean"))
    Set<Product> alternatives;
  }

  @Entity static class Catalog {
    @Id Long id;
    String code;
    @OneToMany @JoinColumn(name = "catalog_code", referencedColumnName = "code") List<Page> pages;
    @OneToMany(mappedBy = "catalog") List<Page> cover;
  }

  @Entity static class Page {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "cover_of", referencedColumnName = "code") Catalog catalog;
  }
}

package catalogue.relations.uniquereferences;

import jakarta.persistence.*;
import java.util.*;

/** Columns that become unique, or are so already, because something refers to them. */
class UniqueReferences {

  @Entity @Table(name = "articles", uniqueConstraints = {
    @UniqueConstraint(name = "one_ean", columnNames = "ean"),
    @UniqueConstraint(columnNames = {"maker", "model"})
  }, indexes = @Index(name = "by_sku", columnList = "sku", unique = true))
  static class Article {
    @Id Long id;
    @Column(length = 13) String ean;
    @Column(length = 8) String sku;
    @Column(unique = true) int number;
    String maker;
    String model;
    String plain;
  }

  @Entity static class Offer {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "ean", referencedColumnName = "ean") Article byEan;
    @ManyToOne @JoinColumn(name = "sku", referencedColumnName = "sku") Article bySku;
    @ManyToOne @JoinColumn(name = "nr", referencedColumnName = "number") Article byNumber;
    @ManyToOne
    @JoinColumn(name = "maker", referencedColumnName = "maker")
    @JoinColumn(name = "model", referencedColumnName = "model")
    Article byModel;
    @OneToOne @JoinColumn(name = "plain", referencedColumnName = "plain") Article byPlain;
    @OneToOne @JoinColumn(name = "plain_too", referencedColumnName = "plain") Article byPlainToo;
  }
}

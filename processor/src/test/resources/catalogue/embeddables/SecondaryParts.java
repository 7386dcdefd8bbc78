package catalogue.embeddables.secondaryparts;

import jakarta.persistence.*;
import java.util.*;

/** Embeddables whose columns are in secondary tables. */
class SecondaryParts {

  @Embeddable
  static class Image {
    @Column(table = "product_image") byte[] bytes;
    @Column(table = "product_image", name = "image_width") int width;
    @Column(table = "product_image") String alternative;
  }

  @Embeddable static class Size { int height; int depth; }

  @Entity
  @SecondaryTable(name = "product_image")
  @SecondaryTable(name = "product_size", pkJoinColumns = @PrimaryKeyJoinColumn(name = "product"))
  static class Product {
    @Id Long id;
    @Embedded Image image;

    @Embedded
    @AttributeOverride(name = "height", column = @Column(table = "product_size", name = "height"))
    @AttributeOverride(name = "depth", column = @Column(table = "product_size", name = "depth", nullable = false))
    Size size;
  }
}

package catalogue.access.entitynames;

import jakarta.persistence.*;
import java.util.*;

/** Entity names, and what is named after them: tables, join tables, collections, sequences. */
class EntityNames {

  @Entity(name = "BlogPost")
  static class Post {
    @Id @GeneratedValue Long id;
    @ElementCollection Set<String> keyWords;
    @ManyToMany Set<Author> coAuthors;
    @OneToMany List<Remark> remarks;
    @ManyToOne Author mainAuthor;
  }

  @Entity(name = "person")
  @Table(name = "BlogAuthors")
  static class Author {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @ElementCollection List<String> nickNames;
    @OneToMany List<Post> favorites;
    @ManyToMany Set<Remark> likedRemarks;
  }

  @Entity(name = "XMLRemark2")
  static class Remark {
    @Id @GeneratedValue Long id;
    @ManyToMany(mappedBy = "likedRemarks") Set<Author> likers;
    @ManyToMany List<Remark> answers;
  }

  @Entity(name = "Order")
  @Table(name = "`Order`")
  static class PurchaseOrder {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "order_line") List<String> lines;
  }

  @Entity(name = "Root")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Base {
    @Id @GeneratedValue Long id;
    @ElementCollection Set<String> marks;
  }

  @Entity(name = "Leaf")
  static class Derived extends Base {
    @ElementCollection Set<String> notes;
    @ManyToMany Set<Base> related;
  }

  @Entity(name = "Sheet")
  static class Single {
    @Id Long id;
  }

  @Entity(name = "Subsheet")
  static class SubSingle extends Single {
    @ElementCollection Set<String> notes;
    @ManyToMany Set<Author> writers;
    @OneToMany List<Remark> remarks;
  }
}

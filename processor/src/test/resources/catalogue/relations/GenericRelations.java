package catalogue.relations.genericrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations whose types are variables of superclasses. */
class GenericRelations {

  @MappedSuperclass abstract static class Tree<T extends Tree<T>> {
    @Id @GeneratedValue Long id;
    @ManyToOne T parent;
    @OneToMany(mappedBy = "parent") List<T> children;
  }

  @Entity static class Folder extends Tree<Folder> {
    String name;
  }

  @MappedSuperclass abstract static class Owned<O, P extends Number> {
    @Id P id;
    @ManyToOne(optional = false) O owner;
    @ManyToMany Set<O> viewers;
    @OneToOne @JoinColumn(name = "main_owner") O main;
  }

  @Entity static class File extends Owned<Folder, Integer> {
    @ManyToOne File link;
  }

  @Entity static class Drive extends Owned<File, Long> {
    String letter;
  }
}

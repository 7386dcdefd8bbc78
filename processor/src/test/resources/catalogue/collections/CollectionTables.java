package catalogue.collections.collectiontables;

import jakarta.persistence.*;
import java.util.*;

/** Every member of {@code @CollectionTable}. */
class CollectionTables {

  @Entity @Table(name = "holders") static class Holder {
    @Id Long id;
    @Column(unique = true, length = 12) String code;
    @ElementCollection @CollectionTable Set<String> bare = new HashSet<>();
    @ElementCollection @CollectionTable(name = "in_sales", schema = "sales") List<String> elsewhere = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "by_code", joinColumns = @JoinColumn(name = "holder_code", referencedColumnName = "code"))
    List<String> byCode = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "free", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<String> free = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "named", foreignKey = @ForeignKey(name = "fk_named"))
    List<String> named = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "indexed", joinColumns = @JoinColumn(name = "holder"),
        indexes = {@Index(name = "ix_value", columnList = "holder, value_ desc"), @Index(columnList = "value_", unique = true)})
    @Column(name = "value_") List<String> indexed = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "uniques", uniqueConstraints = @UniqueConstraint(name = "uk_uniques", columnNames = {"holder", "uniques_KEY"}),
        joinColumns = @JoinColumn(name = "holder", columnDefinition = "bigint"))
    Map<String, String> uniques = new HashMap<>();
  }
}

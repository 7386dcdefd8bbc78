package catalogue.tables.tables;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

class Tables {

  @Entity @Table(name = "Everything", comment = "all of it",
      uniqueConstraints = {
        @UniqueConstraint(columnNames = "a"),
        @UniqueConstraint(name = "ab", columnNames = {"a", "theB"}),
        @UniqueConstraint(columnNames = {"c", "other_id"})},
      indexes = {
        @Index(columnList = "a"),
        @Index(name = "ba", columnList = "theB desc, a asc"),
        @Index(columnList = "other_id"),
        @Index(columnList = "c", unique = true),
        @Index(name = "cb", columnList = "c, theB", unique = true)},
      check = @CheckConstraint(name = "positive", constraint = "c > 0"))
  static class Everything {
    @Id long id;
    @Column(unique = true) String a;
    @Column(name = "theB") String b;
    @Column(comment = "counts", check = @CheckConstraint(name = "small", constraint = "c < 100")) int c;
    @ManyToOne Other other;
  }

  @Entity static class Other { @Id @Column(unique = true) long id; }

  @Entity @Table(name = "articles", schema = "sales")
  static class Article {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne Article parent;
    @ManyToMany @JoinTable(name = "article_links", schema = "sales") Set<Article> links;
  }

  @Entity @Table(name = "`User`")
  static class User {
    @Id @Column(name = "\"Id\"") long id;
    @Column(name = "`group`") String group;
    @ManyToOne User boss;
    @ManyToMany Set<Other> others;
    @Enumerated(EnumType.STRING) @Column(name = "`Kind`") DayOfWeek kind;
  }

  @Entity static class Definitions {
    @Id long id;
    @Column(columnDefinition = "varchar(7) default 'x'") String withDefault;
    @Column(columnDefinition = "text") String text;
    @Column(columnDefinition = "int default 5", nullable = false) Integer five;
    @Column(columnDefinition = "varchar(9) not null") String notNull_;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") DayOfWeek day;
    @Column(columnDefinition = "numeric(9,3)") double number;
    @Column(columnDefinition = "boolean default false not null") boolean flag;
  }

  @Entity static class Versions {
    @Id long id;
    @Version Integer version;
  }

  @Entity static class TimedVersions {
    @Id long id;
    @Version Instant changed;
    @Basic(fetch = FetchType.LAZY, optional = false) String required;
    @Basic int basic;
  }

  @Entity static class SharedColumns {
    @Id long id;
    @Column(name = "other_id", insertable = false, updatable = false) Long otherId;
    @ManyToOne(optional = false) @JoinColumn(name = "other_id") Other other;
    String code;
    @Column(name = "code", insertable = false, updatable = false) String sameCode;
  }
}

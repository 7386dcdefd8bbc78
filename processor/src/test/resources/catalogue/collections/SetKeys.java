package catalogue.collections.setkeys;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Which sets have a primary key, a unique constraint, or neither. */
class SetKeys {

  enum Mood { GOOD, BAD }

  @Embeddable static class Full {
    @Column(nullable = false) String one;
    @Column(nullable = false) Integer two;
    @Override public boolean equals(Object other) { return other instanceof Full f && Objects.equals(one, f.one); }
    @Override public int hashCode() { return Objects.hashCode(one); }
  }

  @Embeddable static class Half {
    @Column(nullable = false) String one;
    String two;
    @Override public boolean equals(Object other) { return other instanceof Half h && Objects.equals(one, h.one); }
    @Override public int hashCode() { return Objects.hashCode(one); }
  }

  @Embeddable static class Large {
    @Column(nullable = false) String one;
    @Lob String text;
    @Override public boolean equals(Object other) { return other instanceof Large h && Objects.equals(one, h.one); }
    @Override public int hashCode() { return Objects.hashCode(one); }
  }

  @Embeddable record Pair(@Column(nullable = false) String z, @Column(nullable = false) String a) {}

  @Entity static class Member { @Id Long id; }

  @Entity static class Club {
    @Id Long id;
    @ElementCollection Set<String> names = new HashSet<>();
    @ElementCollection @Column(nullable = false) Set<String> required = new HashSet<>();
    @ElementCollection @Column(unique = true) Set<String> unique_ = new HashSet<>();
    @ElementCollection @Column(unique = true, nullable = false) Set<String> uniqueRequired = new HashSet<>();
    @ElementCollection Set<Full> full = new HashSet<>();
    @ElementCollection Set<Half> half = new HashSet<>();
    @ElementCollection Set<Large> large = new HashSet<>();
    @ElementCollection Set<Pair> pairs = new HashSet<>();
    @ElementCollection @Enumerated(EnumType.STRING) @Column(nullable = false) Set<Mood> moods = new HashSet<>();
    @ElementCollection @Column(nullable = false) Set<BigDecimal> prices = new HashSet<>();
    @ElementCollection @Column(nullable = false) Set<Instant> moments = new HashSet<>();
    @ElementCollection @Column(nullable = false, columnDefinition = "varchar(20)") Set<String> defined = new HashSet<>();
    @ManyToMany @JoinTable(name = "m1", uniqueConstraints = @UniqueConstraint(columnNames = {"club", "member"}),
        joinColumns = @JoinColumn(name = "club"), inverseJoinColumns = @JoinColumn(name = "member"))
    Set<Member> manyUnique = new HashSet<>();
    @ManyToMany @JoinTable(name = "m2", inverseJoinColumns = @JoinColumn(name = "member", unique = true))
    Set<Member> manySingle = new HashSet<>();
    @OneToMany @JoinTable(name = "m3", uniqueConstraints = @UniqueConstraint(columnNames = {"club", "member"}),
        joinColumns = @JoinColumn(name = "club"), inverseJoinColumns = @JoinColumn(name = "member"))
    Set<Member> ownedUnique = new HashSet<>();
    @OneToMany @JoinTable(name = "m4") Set<Member> owned = new HashSet<>();
    @ManyToMany @JoinTable(name = "m5", joinColumns = @JoinColumn(nullable = true), inverseJoinColumns = @JoinColumn(nullable = true))
    Set<Member> optional = new HashSet<>();
    @ManyToMany @JoinTable(name = "m6", indexes = @Index(columnList = "members_id"),
        inverseJoinColumns = @JoinColumn(name = "members_id")) Set<Member> indexed = new HashSet<>();
    @ElementCollection @CollectionTable(name = "m7", uniqueConstraints = @UniqueConstraint(name = "uk_m7", columnNames = {"club", "w"}),
        joinColumns = @JoinColumn(name = "club")) @Column(name = "w", nullable = false) Set<String> words = new HashSet<>();
    @ElementCollection @CollectionTable(name = "m8", indexes = @Index(columnList = "w", unique = true))
    @Column(name = "w", nullable = false) Set<String> indexedWords = new HashSet<>();
  }
}

package dev.godwit.processor.mapping.name;

import dev.godwit.processor.entity.AnnotationUse;
import java.util.Optional;

/** Which name a table, column or sequence has (Jakarta Persistence 3.2 §2.15). */
public final class NameRule {

  private final NamingStrategy strategy;

  public NameRule(NamingStrategy strategy) {
    this.strategy = strategy;
  }

  /** The name that the annotation gives, or else the implied one; before the strategy. */
  public Identifier logical(Optional<AnnotationUse> use, Identifier implied) {
    return use.flatMap(at -> given(at, "name")).orElse(implied);
  }

  /** The name in an annotation's member; empty if it gives none. */
  public Optional<Identifier> given(AnnotationUse use, String member) {
    String written = use.text(member);
    if (written.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(Identifier.parse(written));
  }

  /** A name formed from others, which Hibernate quotes only where its characters demand it. */
  public static Identifier derived(String text) {
    return Identifier.ofCharacters(text);
  }

  /** The name after the strategy; parts of it go into other default names. */
  public Identifier physical(Identifier logical) {
    return strategy.physical(logical);
  }

  /** The name as the database stores it. */
  public String stored(Identifier logical) {
    return strategy.physical(logical).stored();
  }

  /** The default name of a join table. */
  public Identifier joinTable(Identifier owner, Identifier target, String attribute) {
    return strategy.joinTable(owner, target, attribute);
  }

  /** The name of a constraint or index as the database stores it; empty if none is given. */
  public static Optional<String> constraint(AnnotationUse use) {
    return Optional.of(use.text("name"))
        .filter(name -> !name.isBlank())
        .map(name -> Identifier.parse(name).stored());
  }
}

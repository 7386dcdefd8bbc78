package dev.godwit.processor.mapping.name;

/** The specification's default names. */
final class JpaNaming implements NamingStrategy {

  @Override
  public Identifier physical(Identifier logical) {
    return logical;
  }

  /** Jakarta Persistence 3.2 §11.1.28. */
  @Override
  public Identifier joinTable(Identifier owner, Identifier target, String attribute) {
    return new Identifier(owner.text() + '_' + target.text(), owner.quoted() || target.quoted());
  }
}

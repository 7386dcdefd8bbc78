package dev.godwit.processor.mapping.name;

import java.util.Locale;

/** Spring Boot's default names: words apart, in lower case, whether given or implied. */
final class SnakeCaseNaming implements NamingStrategy {

  @Override
  public Identifier physical(Identifier logical) {
    return logical.quoted() ? logical : logical.withText(separateWords(logical.text()));
  }

  /** Spring Boot names a join table by the attribute and not by the target's table. */
  @Override
  public Identifier joinTable(Identifier owner, Identifier target, String attribute) {
    return new Identifier(owner.text() + '_' + attribute, owner.quoted());
  }

  /** A word starts at a capital between a small letter or digit and a small letter or digit. */
  private static String separateWords(String name) {
    StringBuilder words = new StringBuilder(name.replace('.', '_'));
    for (int i = 1; i < words.length() - 1; i++) {
      if (isSmall(words.charAt(i - 1))
          && Character.isUpperCase(words.charAt(i))
          && isSmall(words.charAt(i + 1))) {
        words.insert(i++, '_');
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSmall(char letter) {
    return Character.isLowerCase(letter) || Character.isDigit(letter);
  }
}

package dev.godwit.cli;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words that several commands need. */
final class Sentences {

  private Sentences() {}

  static String migrations(int number) {
    return number == 1 ? "1 migration" : number + " migrations";
  }

  static String were(int number) {
    return migrations(number) + (number == 1 ? " was" : " were");
  }

  static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  /** Where a database is; {@code base} before the first migration. */
  static String at(Overview overview) {
    return overview.tips().isEmpty() ? "'base'" : quoted(overview.tips());
  }
}

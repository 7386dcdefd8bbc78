package dev.godwit.settings;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the name that a setting gives to the table of the history. */
public final class HistoryName {

  private static final int LONGEST = 63;
  private static final List<String> RESERVED = List.of("sqlite_", "pg_");

  private HistoryName() {}

  /**
   * Reads {@code name} or {@code schema.name}.
   *
   * @throws IllegalArgumentException if it is no name that both databases take as it is
   */
  public static QualifiedName parse(String text) {
    QualifiedName name = parsed(text);
    Stream.of(name.schema(), name.name()).forEach(HistoryName::require);
    return name;
  }

  private static QualifiedName parsed(String text) {
    try {
      return QualifiedName.parse(text);
    } catch (SchemaException cause) {
      throw new IllegalArgumentException(cause.getMessage(), cause);
    }
  }

  /** PostgreSQL would cut what is longer. */
  private static void require(String part) {
    if (RESERVED.stream().anyMatch(Identifiers.fold(part)::startsWith)
        || part.chars().anyMatch(Character::isISOControl)
        || part.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException(
          "'%s' cannot be the name of the history's table or its schema. Give one of at most 63 bytes that does not begin with sqlite_ or pg_."
              .formatted(part));
    }
  }
}

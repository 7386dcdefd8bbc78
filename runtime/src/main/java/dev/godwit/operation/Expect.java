package dev.godwit.operation;

import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.SchemaException;
import java.util.Optional;

/** Holds what an operation says of the schema against the schema itself. */
final class Expect {

  private Expect() {}

  static void same(String kind, Object name, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new SchemaException(
          "The %s '%s' is expected to be %s, but at this point it is %s."
              .formatted(kind, name, expected, actual));
    }
  }

  static <N, T extends Named<N>> void held(String kind, T expected, NamedList<N, T> parts) {
    Optional<T> actual = parts.find(expected.name());
    if (actual.isEmpty()) {
      throw new SchemaException(
          "The %s '%s' does not exist at this point. There is %s."
              .formatted(kind, expected.name(), parts.names()));
    }
    same(kind, expected.name(), expected, actual.get());
  }
}

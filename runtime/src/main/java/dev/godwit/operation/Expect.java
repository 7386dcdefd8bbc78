package dev.godwit.operation;

import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.SchemaEditor;
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

  /** The columns of a row of data, if its table belongs to the schema. */
  static void columns(SchemaEditor schema, QualifiedName table, Row row) {
    schema.find(table).ifPresent(it -> row.columns().forEach(it::column));
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

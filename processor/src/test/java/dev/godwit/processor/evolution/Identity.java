package dev.godwit.processor.evolution;

import java.util.List;

/**
 * How the rows of an entity are identified.
 *
 * @param parts the attributes; the first is {@code id}
 */
record Identity(Form form, Generator generator, List<Attribute.Basic> parts) {

  /** What stands in the entity. */
  enum Form {
    SINGLE,
    ID_CLASS,
    EMBEDDED
  }

  /** Copies. */
  Identity {
    parts = List.copyOf(parts);
  }

  static Identity single(String type, Generator generator) {
    return new Identity(
        Form.SINGLE, generator, List.of(new Attribute.Basic("id", type, ColumnText.NONE)));
  }
}

package dev.godwit.schema;

/** A definition that no schema can hold, or a change that does not fit the schema it is made to. */
public final class SchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, with names in quotes, and what to do
   */
  public SchemaException(String message) {
    super(message);
  }
}

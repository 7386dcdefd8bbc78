package dev.godwit.operation.notation;

/** How the writer puts down drops. */
public enum Drops {
  /** By name, for readers that know the schema: {@code dropColumn("user", "phone")}. */
  BY_NAME,
  /** With the whole definition, so that the text says all by itself. */
  WITH_DEFINITION
}

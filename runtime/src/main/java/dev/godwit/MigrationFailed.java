package dev.godwit;

import dev.godwit.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A migration that could not be applied or undone, and was rolled back. */
public final class MigrationFailed extends MigrationException {

  private static final long serialVersionUID = 1L;

  private final String revision;
  private final transient List<Operation> operations;
  private final transient Optional<String> statement;
  private final transient List<String> before;

  /**
   * Creates the exception.
   *
   * @param message the whole message
   * @param revision what failed
   * @param operations what was being carried out; empty if the failure belongs to no operation
   * @param statement what the database refused; empty if it was no statement
   * @param before what the same call applied or undid before
   * @param cause what was thrown below; null if nothing
   */
  public MigrationFailed(
      String message,
      String revision,
      List<Operation> operations,
      Optional<String> statement,
      List<String> before,
      Throwable cause) {
    super(message, cause);
    this.revision = revision;
    this.operations = List.copyOf(operations);
    this.statement = statement;
    this.before = List.copyOf(before);
  }

  /** The revision that failed. */
  public String revision() {
    return revision;
  }

  /** What was being carried out; empty if the failure belongs to no operation. */
  public List<Operation> operations() {
    return operations;
  }

  /** The statement that the database refused; empty if none was. */
  public Optional<String> statement() {
    return statement;
  }

  /** The revisions that the same call applied or undid before; they stay so. */
  public List<String> before() {
    return before;
  }
}

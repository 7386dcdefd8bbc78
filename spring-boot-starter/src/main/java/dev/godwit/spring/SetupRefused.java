package dev.godwit.spring;

/** What is to be migrated cannot be told from the beans and properties. */
final class SetupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String description;
  private final String action;

  /**
   * Creates the exception.
   *
   * @param description what is wrong, or what there is to choose from
   * @param action what to do
   */
  SetupRefused(String description, String action) {
    this(description, action, /* cause= */ null);
  }

  SetupRefused(String description, String action, Throwable cause) {
    super(description + " " + action, cause);
    this.description = description;
    this.action = action;
  }

  String description() {
    return description;
  }

  String action() {
    return action;
  }
}

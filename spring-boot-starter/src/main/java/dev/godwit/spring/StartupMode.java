package dev.godwit.spring;

/** What is done with the database while the application starts. */
enum StartupMode {
  /** Applies what the database lacks. */
  MIGRATE,
  /** Changes nothing, and stops the start if the database lacks something. */
  CHECK,
  /** Leaves the database alone. */
  OFF
}

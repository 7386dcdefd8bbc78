package dev.godwit.testing;

/** As many databases of one kind as a test needs. */
@FunctionalInterface
public interface TestDatabases {

  /** Another empty database of the test's own, which is gone after it. */
  TestDatabase another();
}

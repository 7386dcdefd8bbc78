package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.UnmanagedObjects;
import picocli.CommandLine.Option;

/** Whether what Godwit does not manage is a difference. */
final class UnmanagedOption {

  @Option(
      names = "--ignore-unmanaged",
      description = {
        "Passes over tables, sequences and indexes that no migration made; unique indexes of"
            + " Godwit's own tables count all the same."
      })
  private boolean ignore;

  Migrator on(Migrator migrator) {
    return ignore ? migrator.withUnmanagedObjects(UnmanagedObjects.IGNORE) : migrator;
  }
}

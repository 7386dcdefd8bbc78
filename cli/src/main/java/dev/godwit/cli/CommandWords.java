package dev.godwit.cli;

import java.util.List;
import java.util.Map;

/** Says in the words of the command line what the runtime's messages advise programs to call. */
final class CommandWords {

  /** In this order: a longer piece of advice comes before one that it contains. */
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry(
              "That is meant for a developer's own database; if this is one, say so:"
                  + " withChangedDrafts(ChangedDrafts.REDO).sync()",
              "That is meant for a developer's own database; if this is one, run 'sync'"),
          Map.entry(
              "Give it a value with Migrator.withPlaceholders(…), or",
              "Give it a value with --placeholder NAME=VALUE, or in the application that offers"
                  + " this command, or"),
          Map.entry(
              "choose a directory with Migrator.withBackups(Backups.in(directory)), or do without:"
                  + " Backups.none()",
              "choose a directory with --backup-directory, or do without: --no-backup"),
          Map.entry(
              "or choose a directory with Migrator.withBackups(Backups.in(directory))",
              "or choose a directory with --backup-directory"),
          Map.entry(
              "call Migrator.baseline(revision) with the revision that it is at",
              "run 'baseline' with the revision that it is at"),
          Map.entry("with Migrator.stamp(target)", "with 'stamp'"),
          Map.entry("with Migrator.upgrade()", "with 'upgrade'"),
          Map.entry("Adoption.ANYWAY records", "--anyway records"),
          Map.entry("Adoption.RENAMING gives", "--rename gives"),
          Map.entry("Adoption.COMPLETING adds", "--complete adds"),
          Map.entry("Migrator.withUnmanagedObjects(UnmanagedObjects.IGNORE)", "--ignore-unmanaged"),
          Map.entry("Call Migrator.redo()", "Run 'redo'"),
          Map.entry("with Migrator.downgrade(\"-1\")", "with 'downgrade'"),
          Map.entry("Migrator.withLockTimeout(duration)", "--lock-timeout"),
          Map.entry(
              "Migrate it before this application starts: Migrator.upgrade()",
              "Migrate it: run 'upgrade'"));

  private CommandWords() {}

  /** The message with the ways on that somebody at a prompt has. */
  static String of(String message) {
    String text = message;
    for (Map.Entry<String, String> word : WORDS) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }
}

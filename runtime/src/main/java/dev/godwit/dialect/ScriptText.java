package dev.godwit.dialect;

import java.util.List;
import java.util.Optional;

/**
 * What a script needs that a database's own command line executes: how it begins, what stands
 * around each migration, and statements in the place of what Godwit does itself. Statements come
 * without semicolons.
 */
public interface ScriptText {

  /** How the script is executed, in one line for people. */
  String usage();

  /** Lines that only the command line understands, before everything else. */
  List<String> commands();

  /** The first statements: settings, and the lock that keeps other processes from migrating. */
  List<String> opening();

  /** What comes before a migration with these steps, or none. */
  List<String> begin(List<Step> steps);

  /** What comes after it. */
  List<String> end(List<Step> steps);

  /**
   * Statements that fail, and end the script, unless a query counts no rows.
   *
   * @param count a query for one number
   * @param failure what to say then; {@code %d} stands for the number, where it can be told
   */
  List<String> guard(String count, String failure);

  /**
   * The statement as the command line reads it.
   *
   * @param sql one statement
   */
  String statement(String sql);

  /**
   * The steps in the place of one that looks at the live table, which fail if it holds more than
   * its history knows; empty if nothing is known of it.
   */
  Optional<List<Step>> withoutLooking(Step.Live step);

  /** Whether the database refuses this statement in the transaction of a script. */
  boolean refuses(String sql);

  /** A condition for rows of the history of whose migration only some steps are done. */
  String partial();

  /** An expression for the time, as the history records it. */
  String now();

  /** An expression for the user, as the history records it. */
  String user();
}

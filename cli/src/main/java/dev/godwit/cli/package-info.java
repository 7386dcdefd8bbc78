/**
 * The command line: one class a command, which asks the migrator and answers with facts for
 * machines and lines for people. {@link dev.godwit.cli.Godwit} is the entry, for the shell and for
 * applications; {@code access} finds the database, {@code output} writes.
 */
package dev.godwit.cli;

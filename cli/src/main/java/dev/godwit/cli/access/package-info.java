/**
 * The way from options, environment and properties to a class path, the history on it, and a
 * database. Knows nothing of commands.
 */
package dev.godwit.cli.access;

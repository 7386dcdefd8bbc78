/**
 * Scripts: what planners decided, as a text that {@code psql} or {@code sqlite3} executes some
 * other time, without Godwit.
 *
 * <p>In come steps and statements, out comes text; databases are not asked here, and what is in a
 * script is decided elsewhere. What differs between databases is in their {@link
 * dev.godwit.dialect.ScriptText}.
 */
package dev.godwit.script;

/**
 * SQLite: what {@code ALTER TABLE} cannot do is a rebuild that edits the live table's own text, so
 * that everything Godwit does not know of survives.
 */
package dev.godwit.dialect.sqlite;

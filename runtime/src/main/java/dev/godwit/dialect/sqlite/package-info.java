/**
 * SQLite: what {@code ALTER TABLE} cannot do is a rebuild that edits the live table's own text, so
 * that everything Godwit does not know of survives.
 *
 * <p>{@link dev.godwit.dialect.sqlite.SqlitePlan} folds a migration's operations into one {@link
 * dev.godwit.dialect.sqlite.TableChange} per table. When its turn comes, that reads the {@link
 * dev.godwit.dialect.sqlite.LiveTable}, tries the operations out on an {@link
 * dev.godwit.dialect.sqlite.EditedTable}, and sends a {@link
 * dev.godwit.dialect.sqlite.DirectChange} if SQLite's rules allow one, else a {@link
 * dev.godwit.dialect.sqlite.Rebuild}.
 */
package dev.godwit.dialect.sqlite;

/**
 * Which revisions there are, which a database has, and what follows from both.
 *
 * <p>The graph, the targets and the comparison are pure; {@link dev.godwit.history.HistoryTable} is
 * the only class that asks a database, and it only reads and writes rows. Nothing is migrated here,
 * and no migration class is known.
 */
package dev.godwit.history;

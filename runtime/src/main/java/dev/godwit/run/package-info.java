/**
 * Carries plans out: the connection, the lock, the transactions, and what came of each.
 *
 * <p>Each move is one transaction with its row of the history, so that a process killed at any
 * instant leaves the database at a revision. No SQL but the history's is made here.
 */
package dev.godwit.run;

/**
 * The comparison of two schemas: the operations that lead from one to the other, in an order that
 * works on every database.
 *
 * <p>What cannot be seen in the schemas (that a column is another one renamed) comes in as an
 * {@link dev.godwit.diff.Intent}; nothing is guessed here.
 */
package dev.godwit.diff;

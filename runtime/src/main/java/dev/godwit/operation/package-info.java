/**
 * The vocabulary of migrations: every change there is, as a value that can be applied to a schema,
 * undone, written down and read back.
 *
 * <p>{@link dev.godwit.operation.Operation} is the closed set; {@link
 * dev.godwit.operation.Operations} is what a migration's body calls. How a database is told is the
 * dialects' matter; no SQL is made here.
 */
package dev.godwit.operation;

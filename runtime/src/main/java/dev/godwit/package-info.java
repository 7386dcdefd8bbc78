/**
 * What applications call: {@code Migrator.of(dataSource).upgrade()}.
 *
 * <p>Only this package sees all others; its public types are meant to be used. Within it a call
 * goes one way: {@link dev.godwit.Migrator} asks a planner, which knows the code and reads the
 * history, for moves; a runner carries them out, each in one transaction with its row of the
 * history. Refusals come from planners, before anything is changed; no SQL but the history's is
 * made here.
 */
package dev.godwit;

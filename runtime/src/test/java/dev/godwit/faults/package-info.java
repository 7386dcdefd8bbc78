/**
 * What goes wrong in production, done on purpose: processes that are killed, connections that are
 * lost, disks that are full, statements that fail, many processes at once, and histories, files and
 * users that are not as they should be.
 *
 * <p>A test of every statement first lets a migration run {@linkplain dev.godwit.faults.Rehearsal
 * undisturbed}, then again with a {@link dev.godwit.faults.Fault} at each statement in turn: what
 * is left must be a revision, and the next start must end where the undisturbed one did. It uses
 * the public entry points only. The usual run brings each kind of fault to every statement, on one
 * or the other way to it; {@code -Dgodwit.faults=all} takes all ways.
 */
package dev.godwit.faults;

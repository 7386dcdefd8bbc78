/**
 * What a database must be told so that operations happen: plans as data, and the session that
 * carries them out.
 *
 * <p>A {@link dev.godwit.dialect.Dialect} turns operations into {@link dev.godwit.dialect.Step}s
 * without a database; a {@link dev.godwit.dialect.Session} holds one connection with lock and
 * transaction and executes them. Which migrations run, and in which order, is not known here.
 */
package dev.godwit.dialect;

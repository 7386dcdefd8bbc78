/**
 * What applications call: {@code Migrator.of(dataSource).upgrade()}.
 *
 * <p>All that is public here is meant to be used; what is public in other packages is so for their
 * neighbours. A call goes one way: {@link dev.godwit.Migrator} asks a planner ({@code plan}), which
 * knows the migrations ({@code code}) and the history, for moves ({@code move}); an executor
 * carries them out on the database ({@code run}) or in mind ({@code forecast}). Only {@code
 * Migrator} sees all rooms; they see the values and exceptions of this package, but not it.
 */
package dev.godwit;

/**
 * Real databases for tests: a new SQLite file or a new PostgreSQL database for each test, with
 * nothing installed.
 *
 * <p>Annotate a test class with {@code @ExtendWith(Databases.class)} and take a {@link
 * dev.godwit.testing.SqliteDatabase} or {@link dev.godwit.testing.PostgresqlDatabase} as a
 * parameter, or annotate a method with {@link dev.godwit.testing.OnEachDatabase} and take a {@link
 * dev.godwit.testing.TestDatabase}.
 */
package dev.godwit.testing;

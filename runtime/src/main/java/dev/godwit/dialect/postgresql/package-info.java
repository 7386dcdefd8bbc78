/**
 * PostgreSQL: operations in plain transactional form, and a session advisory lock. Live tables are
 * looked at only for what operations undone as recorded do not tell.
 */
package dev.godwit.dialect.postgresql;

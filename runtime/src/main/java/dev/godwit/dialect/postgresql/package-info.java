/**
 * PostgreSQL: operations in plain transactional form, a session advisory lock, and nothing that
 * needs to look at the live tables.
 */
package dev.godwit.dialect.postgresql;

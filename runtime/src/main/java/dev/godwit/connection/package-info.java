/**
 * Addresses of databases, read into what JDBC wants: JDBC URLs, hosting services' {@code
 * postgres://} addresses, and paths of SQLite files. Nothing of migrations comes in, so that
 * applications use it for their own connections too.
 */
package dev.godwit.connection;

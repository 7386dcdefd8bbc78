/**
 * What applications call: {@code Migrator.of(dataSource).upgrade()}.
 *
 * <p>Only this package sees all others; what it gives out is meant to be used.
 */
package dev.godwit;

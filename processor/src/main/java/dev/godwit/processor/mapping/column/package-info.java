/**
 * Columns of single values: their names, types, sizes, defaults, checks and comments.
 *
 * <p>In comes an attribute of an entity and the table; the rule adds the column to the table.
 */
package dev.godwit.processor.mapping.column;

/**
 * A database schema as immutable values, in SQL's own terms and for no particular database.
 *
 * <p>Everything else speaks in these values: the processor maps entities to a {@link
 * dev.godwit.schema.Schema}, the differ compares two, operations turn one into another, and
 * dialects spell them. Names are held as the database stores them: folded to lower case unless the
 * mapping quotes them. No JDBC, no JPA and no SQL text of a certain database come in here.
 */
package dev.godwit.schema;

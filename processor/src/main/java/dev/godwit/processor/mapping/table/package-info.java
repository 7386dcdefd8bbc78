/**
 * Tables and the schema while the rules add to them, and how they are finished.
 *
 * <p>In come columns, keys and constraints with the place in the source that they come from; out
 * comes a {@link dev.godwit.schema.Schema}. Whether an attribute or a relation has added them is no
 * concern of this room.
 */
package dev.godwit.processor.mapping.table;

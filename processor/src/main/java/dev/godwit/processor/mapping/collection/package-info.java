/**
 * Collections: their tables, and the columns of owner, element, index, key and identifier.
 *
 * <p>In come attributes that hold many values or entities; relations between single entities are
 * not for this room.
 */
package dev.godwit.processor.mapping.collection;

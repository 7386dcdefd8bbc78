/**
 * Primary keys of entities, and the generators of their values.
 *
 * <p>In comes an entity; its table gets the key, the schema the sequences and the tables of
 * generators.
 */
package dev.godwit.processor.mapping.identifier;

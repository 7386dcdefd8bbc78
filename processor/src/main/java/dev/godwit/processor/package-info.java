/**
 * The annotation processor: one pipeline from entities to the next migration.
 *
 * <p>Data flows one way: {@code entity} reads elements, {@code mapping} makes the schema of them;
 * {@code draft} finds what is committed, by {@code snapshot} and {@code source}; {@code intent}
 * tells what became of what, {@code rows} what that means for the rows that exist, {@code change}
 * makes the operations of it; {@code write} touches the source tree.
 */
package dev.godwit.processor;

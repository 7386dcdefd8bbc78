/**
 * The annotation processor: one pipeline from entities to the next migration.
 *
 * <p>Data flows one way: {@code entity} reads elements, {@code mapping} makes the schema of them,
 * {@code draft} compares it with what is committed, {@code write} touches the source tree.
 */
package dev.godwit.processor;

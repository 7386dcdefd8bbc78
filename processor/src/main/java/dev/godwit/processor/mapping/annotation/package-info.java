/**
 * The annotations that the rules read, by name, and what becomes of each of Hibernate's.
 *
 * <p>Only names and verdicts: what an annotation does to the schema stands in a rule of a later
 * room.
 */
package dev.godwit.processor.mapping.annotation;

/**
 * Lets random applications grow by random edits, and holds every step against what must be true of
 * it: live databases with rows in every table arrive at the schema of the new model, keep what the
 * edit does not concern, and come back.
 *
 * <p>{@link dev.godwit.processor.evolution.Domain} is what is edited, {@link
 * dev.godwit.processor.evolution.Sources} its Java text, {@link
 * dev.godwit.processor.evolution.Workshop} compiles that with the whole processor, {@link
 * dev.godwit.processor.evolution.Answers} answers what the compiler asks, {@link
 * dev.godwit.processor.evolution.Voyage} takes one database along, with {@link
 * dev.godwit.processor.evolution.Surroundings} that are none of Godwit's.
 */
package dev.godwit.processor.evolution;

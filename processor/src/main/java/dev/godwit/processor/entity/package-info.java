/**
 * Reads the compiler's elements into neutral records: classes, attributes, types and annotations as
 * plain values, whole superclass chains included.
 *
 * <p>This is the only room that asks javac's model about entities. What an annotation means for the
 * schema is decided in {@code mapping}.
 */
package dev.godwit.processor.entity;

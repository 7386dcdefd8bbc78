/**
 * Which entities and attributes there are, and which declarations contradict each other.
 *
 * <p>From the neutral description of the classes come the registered entities that all mapping
 * rules work on.
 */
package dev.godwit.processor.mapping.declaration;

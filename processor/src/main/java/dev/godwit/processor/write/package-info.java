/**
 * What goes out: the text of migrations and of the index, the compiler's output, and the source
 * tree, which {@link dev.godwit.processor.write.SourceTree} alone touches.
 *
 * <p>What to write has been decided before.
 */
package dev.godwit.processor.write;

/**
 * Migration classes read as data: who they are, what their bodies say, and whether somebody has
 * changed them since they were written.
 *
 * <p>Text in, values out, for the files on disk and those of a commit alike. Nothing is executed.
 */
package dev.godwit.processor.source;

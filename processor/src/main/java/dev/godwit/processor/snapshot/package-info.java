/**
 * {@code schema.snapshot}: the schema after all migrations as a text of one fact to a line, which
 * people review and git merges.
 *
 * <p>Text in, values out, and back; where the file lies and what it is compared with is not known
 * here.
 */
package dev.godwit.processor.snapshot;

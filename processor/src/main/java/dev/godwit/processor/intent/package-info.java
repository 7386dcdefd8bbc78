/**
 * What became of what: which table, column, sequence or constraint of the model is which of the
 * base, by Java identity, by the developer's answers, by likeness; and what is asked about it.
 *
 * <p>In come both schemas with their hints and the answers in source; out comes an {@link
 * dev.godwit.diff.Intent}. Nothing of git or of drafts comes in.
 */
package dev.godwit.processor.intent;

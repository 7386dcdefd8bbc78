/**
 * What has happened already and what is still to be decided: the history that is committed, the one
 * migration that may be rewritten, and the change that the next one makes.
 *
 * <p>Commits and files come in as texts, the model as values; what goes out is a decision. Nothing
 * is written here.
 */
package dev.godwit.processor.draft;

/**
 * What has happened already: the history that is committed, its heads and merges, and the one
 * migration that may be rewritten.
 *
 * <p>Commits and files come in as texts; what goes out is the base that the model is compared with.
 * Nothing is written here.
 */
package dev.godwit.processor.draft;

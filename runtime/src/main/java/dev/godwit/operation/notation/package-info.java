/**
 * Operations in writing: the calls of a migration's body as a small syntax tree, which becomes Java
 * source in the compiler and plain lines in the version table, and is read back from both.
 *
 * <p>One writer and one reader know the vocabulary; Java's syntax trees and files do not come in.
 */
package dev.godwit.operation.notation;

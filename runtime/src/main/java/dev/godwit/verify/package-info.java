/** Compares databases with what their histories, or revisions, lead to; and adopts them. */
package dev.godwit.verify;

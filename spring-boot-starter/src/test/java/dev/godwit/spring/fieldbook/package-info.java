/**
 * The application of the tests: a book of the birds that somebody saw. Its migrations are Godwit's
 * output.
 */
package dev.godwit.spring.fieldbook;

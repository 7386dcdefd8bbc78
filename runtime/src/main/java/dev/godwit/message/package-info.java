/**
 * The words of messages: how names, causes and operations are told to people, and what a database's
 * error means to them. Nothing is decided here.
 */
package dev.godwit.message;

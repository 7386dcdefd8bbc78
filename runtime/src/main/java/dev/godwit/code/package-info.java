/**
 * What the application's jar holds: the migrations of an index as a graph, the operations of their
 * bodies, and which of them dispute an object. No database is known.
 */
package dev.godwit.code;

/**
 * What a database holds, fact by fact, and how two lists of facts differ.
 *
 * <p>Dialects read the facts, of live tables and of a schema's, each in its own words; here they
 * are only matched and told to people. No database and no SQL come in.
 */
package dev.godwit.live;

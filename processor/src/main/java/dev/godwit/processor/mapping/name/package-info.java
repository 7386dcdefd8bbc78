/**
 * Names: as written, before and after the naming strategy, as the database stores them, and those
 * of constraints that the source gives none.
 *
 * <p>Nothing of tables and entities comes in.
 */
package dev.godwit.processor.mapping.name;

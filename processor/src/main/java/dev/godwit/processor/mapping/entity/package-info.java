/**
 * The entities as the rules see them: their classes, hierarchies and attributes, with what
 * overrides them, the tables that they have, and the relations that they declare.
 *
 * <p>Columns are the business of later rooms.
 */
package dev.godwit.processor.mapping.entity;

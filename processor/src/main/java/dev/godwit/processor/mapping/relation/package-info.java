/**
 * References from one table to another: join columns, join tables, secondary tables and foreign
 * keys.
 *
 * <p>In come attributes and the entities they refer to, whose keys are known by then.
 */
package dev.godwit.processor.mapping.relation;

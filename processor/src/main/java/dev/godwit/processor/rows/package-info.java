/**
 * What a change means for the rows that are there: how values follow a new type, which rows are in
 * its way and how they are counted, and what must be asked first.
 *
 * <p>In come operations between two schemas; out come conversions, guards and questions. Which
 * table is which has been decided before.
 */
package dev.godwit.processor.rows;

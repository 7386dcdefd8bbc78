/**
 * Moves: what one transaction does to a database and to its history, as values.
 *
 * <p>Planners make them, runners carry them out, scripts write them down, and forecasts only look
 * at the history that they lead to. A new kind of change to the history is a new move.
 */
package dev.godwit.move;

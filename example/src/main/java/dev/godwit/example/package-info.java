/**
 * A small tea shop whose database follows its entities.
 *
 * <p>{@code catalogue} and {@code sales} hold the entities, {@code migrations} what Godwit wrote of
 * their history.
 */
package dev.godwit.example;

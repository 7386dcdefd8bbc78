/**
 * The change from the base to the model, as the operations of the next migration.
 *
 * <p>Here the differ is asked, and what the rooms before know of identities and rows is added to
 * its answer.
 */
package dev.godwit.processor.change;

/**
 * Carries plans out in mind: what a call would do, for {@link dev.godwit.Plan plans} and scripts.
 * The planners are those of the real call, so that the two cannot differ.
 */
package dev.godwit.forecast;

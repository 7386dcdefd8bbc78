/**
 * Planners: from the code and a history to the moves that lead to a target, or to a refusal.
 *
 * <p>All refusals come from here, before anything is changed. What has to be known of a database
 * beside its history is asked through {@link dev.godwit.plan.Site} and {@link
 * dev.godwit.plan.Inventory}; who carries a plan out is an {@link dev.godwit.plan.Executor}, and
 * whether he does so on a database is not known here.
 */
package dev.godwit.plan;

/**
 * Measures what Godwit costs, beside what the same work costs with others or without anyone.
 *
 * <p>{@link dev.godwit.benchmarks.Benchmarks} runs {@link dev.godwit.benchmarks.Benchmark}s and
 * prints one line for each {@link dev.godwit.benchmarks.Measure}. Both sides of a ratio are taken
 * in turns within one run, so that a machine that is slower for a while is so for both.
 */
package dev.godwit.benchmarks;

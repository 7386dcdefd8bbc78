/**
 * What is wrong with the sources: problems are values, collected while a compile is worked on and
 * printed once, each at the narrowest place that it concerns.
 */
package dev.godwit.processor.problem;

/**
 * What a project's sources say to Godwit: which package holds the migrations, which class is which
 * revision, and the answers to the questions the compiler asks before it writes a change that could
 * lose data.
 *
 * <p>Nothing here has behaviour; the processor reads these annotations at compile time, and none is
 * needed at run time.
 */
package dev.godwit.annotations;

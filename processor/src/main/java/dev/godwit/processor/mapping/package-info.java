/**
 * The rules of Jakarta Persistence, as Hibernate follows them: from the neutral description of the
 * entities to the schema they imply.
 *
 * <p>One class for each rule of the specification. Nothing of the compiler's API comes in; problems
 * go to {@link dev.godwit.processor.problem.Problems} with the site that the description carries.
 */
package dev.godwit.processor.mapping;

/**
 * The rules of Jakarta Persistence, as Hibernate follows them: from the neutral description of the
 * entities to the schema they imply.
 *
 * <p>One class for each rule, in rooms that know only those before them: {@code annotation}, {@code
 * name}, {@code table}, {@code entity}, {@code column}, {@code relation}, {@code declaration},
 * {@code identifier}, {@code collection}. Here they are put together and run. Nothing of the
 * compiler's API comes in; problems go to {@link dev.godwit.processor.problem.Problems} with the
 * site that the description carries.
 */
package dev.godwit.processor.mapping;

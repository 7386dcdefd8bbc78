/**
 * Migrates the database while a Spring Boot application starts, 3.5 or 4.
 *
 * <p>In: the application's beans and its properties under {@code godwit}. Out: a {@link
 * dev.godwit.Migrator} bean, and a database that has its schema before anything that uses it is
 * made. What migrating means is the runtime's; here it is only decided on which database it is
 * done, with which settings, and when.
 *
 * <p>One jar serves both generations of Spring Boot: classes that have moved from one to the other
 * are named in texts only, and none that have gone are used.
 */
package dev.godwit.spring;

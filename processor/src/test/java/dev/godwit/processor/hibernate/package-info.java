/**
 * Holds the schema that Godwit migrates a database to against the one that a live Hibernate makes
 * there, for every unit of the catalogue, and lets Hibernate work with it.
 *
 * <p>{@link dev.godwit.processor.hibernate.CatalogueUnit} is compiled by the whole processor,
 * {@link dev.godwit.processor.hibernate.LiveDatabase} tells facts, {@link
 * dev.godwit.processor.hibernate.HibernateBoot} is Hibernate on such a database.
 */
package dev.godwit.processor.hibernate;

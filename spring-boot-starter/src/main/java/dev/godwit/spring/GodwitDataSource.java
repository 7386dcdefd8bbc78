package dev.godwit.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the {@link javax.sql.DataSource} bean that is migrated, where the application has several.
 *
 * <p>Beside the data source that Spring Boot configures, declare it with
 * {@code @Bean(defaultCandidate = false)}, so that it takes no other's place.
 */
@Documented
@Qualifier
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GodwitDataSource {}

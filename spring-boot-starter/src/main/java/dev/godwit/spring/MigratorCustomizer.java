package dev.godwit.spring;

import dev.godwit.Migrator;

/**
 * Changes the migrator that the auto-configuration makes; a bean of this type is found by itself.
 * Several are asked in their order. It must not need the database's tables, nor a bean that does.
 */
@FunctionalInterface
public interface MigratorCustomizer {

  /**
   * The migrator to use in place of this one, such as {@code migrator.withListener(…)}.
   *
   * @param migrator the migrator with the settings of the properties
   */
  Migrator customize(Migrator migrator);
}

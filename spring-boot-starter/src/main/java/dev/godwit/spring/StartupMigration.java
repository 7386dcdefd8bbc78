package dev.godwit.spring;

import dev.godwit.Migrator;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;

/** Migrates or checks the database when it is made, which is before every bean that uses tables. */
final class StartupMigration implements InitializingBean {

  private final StartupMode mode;
  private final ObjectProvider<Migrator> migrators;

  /**
   * A migration that has not happened.
   *
   * @param mode what to do
   * @param migrators one for each database; none is made if there is nothing to do
   */
  StartupMigration(StartupMode mode, ObjectProvider<Migrator> migrators) {
    this.mode = mode;
    this.migrators = migrators;
  }

  @Override
  public void afterPropertiesSet() {
    if (mode != StartupMode.OFF) {
      migrators.orderedStream().forEach(this::start);
    }
  }

  private void start(Migrator migrator) {
    if (mode == StartupMode.CHECK) {
      migrator.requireCurrent();
    } else {
      migrator.upgrade();
    }
  }
}

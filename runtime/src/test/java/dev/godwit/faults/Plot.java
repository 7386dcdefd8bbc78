package dev.godwit.faults;

import dev.godwit.Migrator;
import java.util.function.Function;
import javax.sql.DataSource;

/** A history that processes play until they are killed. */
enum Plot {
  /** Each migration is a transaction. */
  TRANSACTIONS(LongHistory::migrator),
  /** The steps of one commit one by one. */
  STEPS(StepwiseHistory::migrator);

  private final Function<DataSource, Migrator> migrator;

  Plot(Function<DataSource, Migrator> migrator) {
    this.migrator = migrator;
  }

  Migrator migrator(DataSource source) {
    return migrator.apply(source);
  }
}

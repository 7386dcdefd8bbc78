package dev.godwit.faults;

import dev.godwit.Migrator;
import javax.sql.DataSource;

/** A history that processes play until they are killed. */
enum Plot {
  /** Each migration is a transaction. */
  TRANSACTIONS,
  /** The steps of one commit one by one. */
  STEPS;

  Migrator migrator(DataSource source) {
    return switch (this) {
      case TRANSACTIONS -> LongHistory.migrator(source);
      case STEPS -> StepwiseHistory.migrator(source);
    };
  }
}

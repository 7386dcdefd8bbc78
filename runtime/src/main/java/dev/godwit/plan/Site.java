package dev.godwit.plan;

import dev.godwit.dialect.Dialect;
import dev.godwit.settings.Placeholders;
import java.sql.SQLException;

/** Where moves will be made, as far as those who plan them must know: a database, or none yet. */
public interface Site {

  /** Its kind of database. */
  Dialect dialect();

  /** Whether an upgrade redoes changed drafts. */
  boolean redoesDrafts();

  /** Whether a migration may be taken in steps that are committed one by one; else it is whole. */
  boolean takesSteps();

  /** What takes the place of names in SQL. */
  Placeholders placeholders();

  /** How an applied revision was recorded to be undone. */
  String undo(String revision) throws SQLException;

  /** Tells whoever listens. */
  void tell(String message);
}

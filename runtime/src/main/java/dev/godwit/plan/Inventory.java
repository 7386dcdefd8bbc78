package dev.godwit.plan;

import dev.godwit.schema.QualifiedName;
import java.sql.SQLException;

/** What a database holds, with or without a history that made it. */
@FunctionalInterface
public interface Inventory {

  /** Whether it holds a table, view or sequence of this name. */
  boolean holds(QualifiedName name) throws SQLException;
}

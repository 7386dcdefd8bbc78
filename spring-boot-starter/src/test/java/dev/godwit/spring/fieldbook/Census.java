package dev.godwit.spring.fieldbook;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many species were known at the start: it asks the database while the application starts. */
@Component
public class Census {

  private final int species;

  /** Counts. */
  public Census(JdbcTemplate jdbc) {
    this.species = jdbc.queryForList("select common_name from bird").size();
  }

  /** How many species were known. */
  public int species() {
    return species;
  }
}

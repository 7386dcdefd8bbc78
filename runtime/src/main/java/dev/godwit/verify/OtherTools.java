package dev.godwit.verify;

import java.util.Locale;
import java.util.Set;

/** The tables in which other tools keep what they did: they are nobody's schema. */
public final class OtherTools {

  private static final Set<String> TABLES =
      Set.of(
          "__efmigrationshistory",
          "_prisma_migrations",
          "_sqlx_migrations",
          "alembic_version",
          "ar_internal_metadata",
          "atlas_schema_revisions",
          "databasechangelog",
          "databasechangeloglock",
          "django_migrations",
          "flyway_schema_history",
          "goose_db_version",
          "knex_migrations",
          "knex_migrations_lock",
          "schema_migrations",
          "schema_version");

  private OtherTools() {}

  /** Whether a table of this name is one of theirs. */
  static boolean own(String table) {
    String name = table.substring(table.lastIndexOf('.') + 1);
    return TABLES.contains(name.toLowerCase(Locale.ROOT));
  }
}

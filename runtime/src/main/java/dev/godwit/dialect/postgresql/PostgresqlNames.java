package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.QualifiedName;
import java.util.Collection;
import java.util.Set;

/** Names as PostgreSQL reads them. */
final class PostgresqlNames {

  /** What {@code pg_get_keywords()} lists as reserved, PostgreSQL 12 to 18. */
  static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization binary both case cast"
                  + " check collate collation column concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc distinct do else end"
                  + " except false fetch for foreign freeze from full grant group having ilike in"
                  + " initially inner intersect into is isnull join lateral leading left like limit"
                  + " localtime localtimestamp natural not notnull null offset on only or order"
                  + " outer overlaps placing primary references returning right select session_user"
                  + " similar some symmetric system_user table tablesample then to trailing true"
                  + " union unique user using variadic verbose when where window with")
              .split(" "));

  private final Identifiers identifiers = new Identifiers(RESERVED);

  String quote(String name) {
    return identifiers.quote(name);
  }

  String list(Collection<String> names) {
    return identifiers.list(names);
  }

  /** The name with its schema, if it has one. */
  String qualified(QualifiedName name) {
    return name.schema().isEmpty()
        ? quote(name.name())
        : quote(name.schema()) + '.' + quote(name.name());
  }

  /** An expression for what this name stands for in the schema where it would be created. */
  static String inCurrentSchema(QualifiedName name) {
    String quoted = '"' + name.name().replace("\"", "\"\"") + '"';
    return "to_regclass(quote_ident(current_schema()) || %s)"
        .formatted(Identifiers.literal('.' + quoted));
  }
}

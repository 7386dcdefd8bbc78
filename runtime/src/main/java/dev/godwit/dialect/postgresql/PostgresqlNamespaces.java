package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Identifiers;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SchemaEditor;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes database schemas where they are missing, and moves tables, indexes and sequences from one
 * to the other.
 *
 * @param known what is known of the tables and sequences so far
 */
record PostgresqlNamespaces(SchemaEditor known) {

  private static final PostgresqlNames NAMES = new PostgresqlNames();

  /** Makes the name's schema, where the database has none yet; asks for no privilege otherwise. */
  List<String> make(QualifiedName name) {
    String schema = name.schema();
    if (schema.isEmpty() || known.uses(schema)) {
      return List.of();
    }
    String code =
        """
        begin
          if to_regnamespace(%s) is null then
            create schema %s;
          end if;
        end\
        """
            .formatted(Identifiers.literal(NAMES.quote(schema)), NAMES.quote(schema));
    return List.of(DoBlock.of(code));
  }

  /** Gives a table, index or sequence another name, in another schema if need be. */
  List<String> rename(String kind, QualifiedName from, QualifiedName to) {
    List<String> statements = new ArrayList<>();
    QualifiedName moved = new QualifiedName(to.schema(), from.name());
    if (!from.schema().equals(to.schema())) {
      statements.addAll(make(to));
      String move = "alter %s %s set schema ".formatted(kind, NAMES.qualified(from));
      statements.add(to.schema().isEmpty() ? intoOwnSchema(move) : move + NAMES.quote(to.schema()));
    }
    if (!from.name().equals(to.name())) {
      statements.add(
          "alter %s %s rename to %s"
              .formatted(kind, NAMES.qualified(moved), NAMES.quote(to.name())));
    }
    return statements;
  }

  /** The connection's own schema has a name only there. */
  private static String intoOwnSchema(String move) {
    String code =
        """
        begin
          execute %s || quote_ident(current_schema());
        end\
        """
            .formatted(Identifiers.literal(move));
    return DoBlock.of(code);
  }
}

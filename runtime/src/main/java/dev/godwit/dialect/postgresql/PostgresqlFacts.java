package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.ForeignKeyForm;
import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.live.Fact;
import dev.godwit.live.Part;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Facts in the words of PostgreSQL's catalogs. */
final class PostgresqlFacts {

  private static final int LONGEST_NAME = 63;
  private static final Pattern METHOD = Pattern.compile("(?i)^using btree ");

  /** Types under other names than the catalog's. */
  private static final List<Synonym> SYNONYMS =
      List.of(
          Synonym.of("^varchar\\b", "character varying"),
          Synonym.of("^char\\b", "character"),
          Synonym.of("^character$", "character(1)"),
          Synonym.of("^decimal\\b", "numeric"),
          Synonym.of("^numeric\\((\\d+)\\)", "numeric($1,0)"),
          Synonym.of("^(int|int4)\\b", "integer"),
          Synonym.of("^int8\\b", "bigint"),
          Synonym.of("^int2\\b", "smallint"),
          Synonym.of("^bool\\b", "boolean"),
          Synonym.of("^(float8|float)$", "double precision"),
          Synonym.of("^float4$", "real"),
          Synonym.of("^timestamptz(\\(\\d\\))?", "timestamp$1 with time zone"),
          Synonym.of("^timetz(\\(\\d\\))?", "time$1 with time zone"),
          Synonym.of("^(timestamp|time)(\\(\\d\\))?(?=\\[|$)", "$1$2 without time zone"));

  private PostgresqlFacts() {}

  private record Synonym(Pattern pattern, String name) {
    static Synonym of(String pattern, String name) {
      return new Synonym(Pattern.compile(pattern), name);
    }

    String in(String type) {
      return pattern.matcher(type).replaceFirst(name);
    }
  }

  /** The name as PostgreSQL keeps it, which has room for so many bytes only. */
  static String kept(String name) {
    String kept = name;
    while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }

  /** A type as the catalog spells it; as it is where only the database knows. */
  static String type(String type) {
    String words =
        type.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .replaceAll(" ?([(),]) ?", "$1")
            .replace(")with", ") with");
    for (Synonym synonym : SYNONYMS) {
      words = synonym.in(words);
    }
    return words;
  }

  /**
   * A column.
   *
   * @param type as the catalog spells it
   * @param value what stands behind the type for the value; empty for nothing
   */
  static Fact column(QualifiedName table, String name, String type, String value, boolean notNull) {
    String end = notNull ? " not null" : "";
    return new Fact(
        Part.COLUMN,
        table,
        name,
        type + (value.isEmpty() ? "" : ' ' + value) + end,
        type + " | " + PostgresqlForm.of(value) + end);
  }

  /** A check. */
  static Fact check(QualifiedName table, String name, String condition) {
    return new Fact(Part.CHECK, table, name, condition, PostgresqlForm.ofCondition(condition));
  }

  /** A primary key, a unique constraint, or an exclusion, as SQL says it behind its name. */
  static Fact key(Part part, QualifiedName table, String name, String definition) {
    String form = PostgresqlForm.of(definition).replace(" ,", ",").replace("( ", "(");
    return Fact.of(part, table, name, form.replace(" )", ")"));
  }

  /**
   * A foreign key.
   *
   * @param definition as SQL says it behind its name
   */
  static Fact foreignKey(
      QualifiedName table, String name, String definition, QualifiedName target) {
    List<SqlToken> tokens = SqlTokens.of(definition, SqlSyntax.POSTGRESQL);
    int references = 0;
    while (!tokens.get(references).is("references")) {
      references++;
    }
    int open = references;
    while (!tokens.get(open).is('(')) {
      open++;
    }
    int close = open;
    while (!tokens.get(close).is(')')) {
      close++;
    }
    return Fact.of(
        Part.FOREIGN_KEY,
        table,
        name,
        ForeignKeyForm.of(
            names(tokens.subList(3, references - 1)),
            target.toString(),
            names(tokens.subList(open + 1, close)),
            tokens.subList(close + 1, tokens.size())));
  }

  private static List<String> names(List<SqlToken> tokens) {
    return tokens.stream()
        .filter(token -> !token.is(','))
        .map(
            token ->
                token.kind() == SqlToken.Kind.QUOTED
                    ? token.name()
                    : Identifiers.fold(token.text()))
        .map(PostgresqlFacts::kept)
        .toList();
  }

  /**
   * An index.
   *
   * @param statement the statement that creates it
   */
  static Fact index(QualifiedName table, String name, boolean unique, String statement) {
    String parts =
        METHOD.matcher(statement.substring(behindTable(statement)).strip()).replaceFirst("");
    String kind = unique ? "unique " : "";
    return new Fact(Part.INDEX, table, name, kind + parts, kind + PostgresqlForm.of(parts));
  }

  /** What stands behind {@code constraint <name>}. */
  static String behindName(String constraint) {
    return constraint.substring(SqlTokens.of(constraint, SqlSyntax.POSTGRESQL).get(2).start());
  }

  /** Where {@code using} or the first parenthesis stands. */
  private static int behindTable(String statement) {
    return SqlTokens.of(statement, SqlSyntax.POSTGRESQL).stream()
        .filter(token -> token.is("using") || token.is('('))
        .findFirst()
        .orElseThrow()
        .start();
  }

  /** A sequence. */
  static Fact sequence(Sequence sequence) {
    return Fact.of(
        Part.SEQUENCE,
        sequence.name(),
        "",
        "start with %d increment by %d".formatted(sequence.start(), sequence.increment()));
  }

  /** What is said about a table or a column to people. */
  static Fact comment(QualifiedName table, String column, String text) {
    return Fact.of(Part.COMMENT, table, column, Identifiers.literal(text));
  }
}

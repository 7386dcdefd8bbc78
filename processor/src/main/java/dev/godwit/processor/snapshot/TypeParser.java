package dev.godwit.processor.snapshot;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnType.Plain;
import dev.godwit.schema.ColumnType.Sized;
import dev.godwit.schema.ColumnType.Temporal;
import dev.godwit.schema.SqlText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the types of columns and pieces of SQL in a snapshot's line. */
final class TypeParser {

  private TypeParser() {}

  static SqlText sql(LineTokens line) {
    if (!line.takes("postgresql")) {
      return SqlText.of(line.text());
    }
    String postgresql = line.text();
    line.expect("sqlite");
    return new SqlText(postgresql, line.text());
  }

  static ColumnType type(LineTokens line) {
    String word = line.word();
    Optional<Plain.Kind> plain = kind(Plain.Kind.values(), word);
    if (plain.isPresent()) {
      return new Plain(plain.get());
    }
    line.expect("(");
    ColumnType type = parameterized(line, word);
    line.expect(")");
    return type;
  }

  private static ColumnType parameterized(LineTokens line, String word) {
    Optional<Sized.Kind> sized = kind(Sized.Kind.values(), word);
    Optional<Temporal.Kind> temporal = kind(Temporal.Kind.values(), word);
    if (sized.isPresent()) {
      return new Sized(sized.get(), (int) line.number());
    } else if (temporal.isPresent()) {
      return new Temporal(temporal.get(), (int) line.number());
    }
    return switch (word) {
      case "decimal" -> decimal(line);
      case "array" -> new ColumnType.Array(type(line));
      case "native" -> new ColumnType.Native(sql(line));
      default -> throw line.unreadable("'" + word + "' is no type");
    };
  }

  private static ColumnType decimal(LineTokens line) {
    int precision = (int) line.number();
    line.expect(",");
    return new ColumnType.Decimal(precision, (int) line.number());
  }

  private static <K extends Enum<K>> Optional<K> kind(K[] kinds, String word) {
    return Arrays.stream(kinds)
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}

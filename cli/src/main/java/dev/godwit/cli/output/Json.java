package dev.godwit.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON value (RFC 8259), which its text spells over several lines. */
public sealed interface Json {

  /** A text. */
  static Json of(String text) {
    return new Text(text);
  }

  /** A text, or null where there is none. */
  static Json of(Optional<String> text) {
    return text.map(Json::of).orElseGet(Absent::new);
  }

  /** A whole number. */
  static Json of(long number) {
    return new Literal(Long.toString(number));
  }

  /** True or false. */
  static Json of(boolean truth) {
    return new Literal(Boolean.toString(truth));
  }

  /** A list of texts. */
  static Json texts(Collection<String> texts) {
    return new Items(texts.stream().map(Json::of).toList());
  }

  /** A list of values. */
  static Json items(List<? extends Json> items) {
    return new Items(List.copyOf(items));
  }

  /** Nothing. */
  static Json absent() {
    return new Absent();
  }

  /** An object without members. */
  static Facts facts() {
    return new Facts(Map.of());
  }

  /** The value's text, its further lines indented by so much. */
  String indented(String indentation);

  /** A text. */
  record Text(String value) implements Json {

    @Override
    public String indented(String indentation) {
      return quoted(value);
    }

    private static String quoted(String text) {
      return text.chars().mapToObj(Text::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
      return switch (character) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\r' -> "\\r";
        case '\t' -> "\\t";
        default ->
            character < ' ' || Character.isSurrogate((char) character)
                ? "\\u%04x".formatted(character)
                : Character.toString(character);
      };
    }
  }

  /** A number or a truth, as it is spelled. */
  record Literal(String spelling) implements Json {
    @Override
    public String indented(String indentation) {
      return spelling;
    }
  }

  /** The value null. */
  record Absent() implements Json {
    @Override
    public String indented(String indentation) {
      return "null";
    }
  }

  /** A list. */
  record Items(List<Json> values) implements Json {

    /** Copies. */
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String indented(String indentation) {
      String inner = indentation + "  ";
      return values.isEmpty()
          ? "[]"
          : values.stream()
              .map(value -> inner + value.indented(inner))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indentation + "]"));
    }
  }

  /** An object, whose members keep their order. */
  record Facts(Map<String, Json> members) implements Json {

    /** Copies. */
    public Facts {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** These facts with one more. */
    public Facts with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.put(name, value);
      return new Facts(more);
    }

    /** These facts with others behind them. */
    public Facts with(Facts others) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.putAll(others.members);
      return new Facts(more);
    }

    @Override
    public String indented(String indentation) {
      String inner = indentation + "  ";
      List<String> lines = new ArrayList<>();
      members.forEach(
          (name, value) ->
              lines.add(inner + new Text(name).indented("") + ": " + value.indented(inner)));
      return lines.isEmpty()
          ? "{}"
          : lines.stream().collect(Collectors.joining(",\n", "{\n", "\n" + indentation + "}"));
    }
  }
}

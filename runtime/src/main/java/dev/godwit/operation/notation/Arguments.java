package dev.godwit.operation.notation;

import dev.godwit.operation.notation.Expression.Call;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.stream.IntStream;

/** The evaluated arguments of a call, each taken as the type that its place asks for. */
final class Arguments {

  private final Call call;
  private final List<Object> values;

  Arguments(Call call) {
    this.call = call;
    this.values = call.arguments().stream().map(DefinitionReader::read).toList();
  }

  String function() {
    return call.function();
  }

  int size() {
    return values.size();
  }

  boolean is(int place, Class<?> type) {
    return place < values.size() && type.isInstance(values.get(place));
  }

  <T> T value(int place, Class<T> type) {
    if (!is(place, type)) {
      throw unknown();
    }
    return type.cast(values.get(place));
  }

  String text(int place) {
    return value(place, String.class);
  }

  int number(int place) {
    long number = value(place, Long.class);
    if (number != (int) number) {
      throw unknown();
    }
    return (int) number;
  }

  /** SQL that is either one text for every database or one for each. */
  SqlText sql(int place) {
    return is(place, String.class) ? SqlText.of(text(place)) : value(place, SqlText.class);
  }

  <T> List<T> values(int from, Class<T> type) {
    return IntStream.range(from, values.size()).mapToObj(place -> value(place, type)).toList();
  }

  String[] texts(int from) {
    return values(from, String.class).toArray(String[]::new);
  }

  NotationException unknown() {
    return new NotationException(
        "'" + ExpressionText.write(call) + "' is no call that migrations are made of.");
  }
}

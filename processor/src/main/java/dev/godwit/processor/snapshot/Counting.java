package dev.godwit.processor.snapshot;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the hint of a sequence or of a generator's row says: the classes that it counts for, and in
 * blocks of how many, as in {@code com.acme.Item(generator 50), com.acme.Book(generator 50)}.
 */
public final class Counting {

  private static final Pattern USER = Pattern.compile("(.*?)(?:\\(generator(?: (-?\\d+))?\\))?");

  private Counting() {}

  /**
   * The classes, each with the size of its blocks; that is empty for sequences, whose steps are in
   * the schema, and in snapshots of earlier releases.
   */
  public static NavigableMap<String, OptionalInt> users(String hint) {
    NavigableMap<String, OptionalInt> users = new TreeMap<>();
    for (String part : hint.split(", ", -1)) {
      Matcher user = USER.matcher(part);
      if (user.matches() && !part.isEmpty()) {
        String block = user.group(2);
        users.put(
            user.group(1),
            block == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(block)));
      }
    }
    return users;
  }

  /** The size of the longest block; empty if it is not known. */
  public static OptionalInt block(String hint) {
    return users(hint).values().stream()
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .max();
  }
}

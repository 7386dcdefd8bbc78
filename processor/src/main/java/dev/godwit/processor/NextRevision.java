package dev.godwit.processor;

import dev.godwit.processor.source.MigrationSource;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a new migration: {@code 0003_add_phone_to_user} and {@code V0003_AddPhoneToUser}.
 *
 * @param number its place, of four digits at least
 * @param slug what it does, in lower case with {@code _} between words
 */
record NextRevision(String number, String slug) {

  private static final Pattern NUMBER = Pattern.compile("(\\d+).*");

  /** The names behind those that there are. */
  static NextRevision after(Collection<String> revisions, String slug) {
    int last = 0;
    for (String revision : revisions) {
      Matcher number = NUMBER.matcher(revision);
      if (number.matches() && number.group(1).length() < 9) {
        last = Math.max(last, Integer.parseInt(number.group(1)));
      }
    }
    return new NextRevision(String.format(Locale.ROOT, "%04d", last + 1), slug);
  }

  /** A name of a few words as a slug. */
  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }

  String id() {
    return number + "_" + slug;
  }

  String className() {
    return className(id(), slug);
  }

  /** The name of the class of a revision, which has the revision's number if there is one. */
  static String className(String revision, String slug) {
    Matcher number = NUMBER.matcher(revision);
    return "V"
        + (number.matches() ? number.group(1) + "_" : "")
        + Stream.of(slug.split("_", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /** Whether a migration has this name already, under whatever number. */
  boolean isNameOf(MigrationSource migration) {
    return migration.revision().replaceFirst("^\\d+_", "").equals(slug);
  }
}

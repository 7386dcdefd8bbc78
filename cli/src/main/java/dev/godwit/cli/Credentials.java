package dev.godwit.cli;

import java.util.regex.Pattern;

/** Passwords in addresses that stand where they were not expected, and that a message repeats. */
final class Credentials {

  private static final Pattern PASSWORD = Pattern.compile("(://[^\\s:/@]*):\\S*@");
  private static final Pattern PARAMETER =
      Pattern.compile("([?&](?:ssl)?password=)[^&\\s']*", Pattern.CASE_INSENSITIVE);

  private Credentials() {}

  /** The text without the passwords of addresses in it. */
  static String hidden(String text) {
    return PARAMETER.matcher(PASSWORD.matcher(text).replaceAll("$1@")).replaceAll("$1…");
  }
}

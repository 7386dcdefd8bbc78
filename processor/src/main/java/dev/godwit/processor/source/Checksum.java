package dev.godwit.processor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Identifies what a migration class says: a hash over the tokens of its members. Comments, layout,
 * the class's name, its package, imports and annotations do not count, so that formatting, renaming
 * or moving the class changes nothing.
 */
public final class Checksum {

  private static final int BYTES = 16;

  private Checksum() {}

  /**
   * The checksum of a class.
   *
   * @param source the source of the whole file
   * @param className the simple name of its top-level class
   * @return 32 hexadecimal digits
   */
  public static String of(String source, String className) {
    List<String> tokens = JavaTokens.of(source);
    MessageDigest digest = sha256();
    for (int index = bodyOf(className, tokens); index < tokens.size(); index++) {
      String token = tokens.get(index).equals(className) ? "#" : tokens.get(index);
      digest.update(token.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** The place behind the brace that opens the class. */
  private static int bodyOf(String className, List<String> tokens) {
    for (int index = 1; index < tokens.size(); index++) {
      if (tokens.get(index).equals(className) && tokens.get(index - 1).equals("class")) {
        int brace = tokens.subList(index, tokens.size()).indexOf("{");
        return brace < 0 ? tokens.size() : index + brace + 1;
      }
    }
    return 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

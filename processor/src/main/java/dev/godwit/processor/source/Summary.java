package dev.godwit.processor.source;

/** The first sentence of a Javadoc comment as plain text. */
final class Summary {

  private Summary() {}

  static String of(String comment) {
    String text =
        comment
            .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
            .replaceAll("<[^>]*>", "")
            .replaceAll("\\s+", " ")
            .strip();
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}

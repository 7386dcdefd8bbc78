package dev.godwit.dialect.postgresql;

/** Code in PL/pgSQL as a statement. */
final class DoBlock {

  private DoBlock() {}

  /** The statement that runs the code, quoted by what the code does not hold itself. */
  static String of(String code) {
    String quote = "$godwit$";
    for (int number = 2; code.contains(quote); number++) {
      quote = "$godwit" + number + "$";
    }
    return "do " + quote + '\n' + code + '\n' + quote;
  }
}

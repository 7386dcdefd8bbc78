package dev.godwit.processor.rows;

import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to questions about a column as annotations of its attribute, ready to paste. */
public final class AnswerText {

  private final String annotation;
  private final List<String> members = new ArrayList<>();

  private AnswerText(String annotation) {
    this.annotation = annotation;
  }

  public static AnswerText of(String annotation) {
    return new AnswerText(annotation);
  }

  /** With an expression where it is known, else with room for one. */
  public AnswerText with(Optional<SqlText> expression) {
    return with(expression, "value", "postgresql", "sqlite");
  }

  /** With the way back where it is known, else with room for one. */
  AnswerText withBack(Optional<SqlText> expression) {
    return with(expression, "back", "postgresqlBack", "sqliteBack");
  }

  private AnswerText with(
      Optional<SqlText> expression, String portable, String postgresql, String sqlite) {
    if (expression.isPresent() && !expression.get().isPortable()) {
      member(postgresql, expression.get().postgresql());
      member(sqlite, expression.get().sqlite());
    } else {
      member(portable, expression.map(SqlText::postgresql).orElse("…"));
    }
    return this;
  }

  private void member(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    members.add(name + " = \"" + escaped + '"');
  }

  /** Without the annotation around them. */
  String members() {
    return String.join(", ", members);
  }

  /**
   * The annotation, which names the column where its attribute has several in the table, or none
   * but a key to its owner and the like.
   */
  public String on(TableMember column, Model model) {
    Origin origin = model.columns().get(column);
    long columns =
        model.columns().entrySet().stream()
            .filter(it -> origin != null && it.getKey().table().equals(column.table()))
            .filter(it -> it.getValue().site().equals(origin.site()))
            .count();
    boolean isKey = origin != null && origin.hint().endsWith(")");
    if (columns > 1 || isKey || isOfClass(column, model)) {
      member("column", column.name());
    }
    String text = members();
    return "@%s(%s)"
        .formatted(annotation, members.size() == 1 ? text.replaceFirst("^value = ", "") : text);
  }

  /** Where the answer is to be written, in words: the class where no attribute defines it. */
  public static String place(TableMember column, Model model) {
    return definingClass(column, model).map(it -> "class '" + it + "'").orElse("the attribute");
  }

  static boolean isOfClass(TableMember column, Model model) {
    return definingClass(column, model).isPresent();
  }

  private static Optional<String> definingClass(TableMember column, Model model) {
    return Optional.ofNullable(model.columns().get(column)).flatMap(it -> it.site().className());
  }
}

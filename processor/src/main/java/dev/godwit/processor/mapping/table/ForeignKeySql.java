package dev.godwit.processor.mapping.table;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what {@code @ForeignKey} says in SQL: {@code foreignKeyDefinition} in place of the foreign
 * key that the mapping implies, {@code options} behind it (Jakarta Persistence 3.2 §11.1.20).
 */
public final class ForeignKeySql {

  private static final Pattern TOKEN = Pattern.compile("\"[^\"]+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|\\S");

  private final Problems problems;

  public ForeignKeySql(Problems problems) {
    this.problems = problems;
  }

  /** The foreign key with what the annotation says; empty if that is reported. */
  public Optional<References.Reference> read(AnnotationUse use, References.Reference implied) {
    References.Reference read = implied;
    for (String member : List.of("foreignKeyDefinition", "options")) {
      if (!use.text(member).isBlank()) {
        try {
          Text text = new Text(use.text(member));
          read = member.equals("options") ? text.clauses(read) : text.definition(read);
        } catch (NotUnderstood e) {
          refuse(use, member, e.getMessage());
          return Optional.empty();
        }
      }
    }
    return Optional.of(read);
  }

  private void refuse(AnnotationUse use, String member, String token) {
    String form =
        member.equals("options")
            ? "actions, such as 'on update cascade'"
            : "'foreign key (column) references table (column)', with actions behind it";
    problems.error(
        "unsupported-foreign-key-definition",
        use.site(member),
        "Godwit does not understand '%s' in the foreign key's SQL, '%s'. Write %s, or remove '%s' and write the constraint into a migration by hand."
            .formatted(token, use.text(member), form, member));
  }

  /** SQL that says more, or less, than can be read of it. */
  private static final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    NotUnderstood(String token) {
      super(token);
    }
  }

  /** The SQL while it is read. */
  private static final class Text {

    private final List<String> tokens;
    private int at;

    Text(String sql) {
      tokens = TOKEN.matcher(sql).results().map(MatchResult::group).toList();
    }

    References.Reference definition(References.Reference implied) throws NotUnderstood {
      expect("foreign");
      expect("key");
      List<String> columns = names();
      expect("references");
      QualifiedName target = table();
      boolean toKey = !is("(");
      if (toKey && !target.equals(implied.target())) {
        throw new NotUnderstood(target.toString());
      }
      return clauses(
          new References.Reference(
              implied.given(),
              columns,
              target,
              toKey ? implied.targetColumns() : names(),
              implied.aim(),
              implied.actions()));
    }

    References.Reference clauses(References.Reference before) throws NotUnderstood {
      ForeignKey.Action onDelete = before.actions().onDelete();
      ForeignKey.Action onUpdate = before.actions().onUpdate();
      while (at < tokens.size()) {
        if (is("on") && isNext("delete")) {
          at += 2;
          onDelete = action();
        } else if (is("on") && isNext("update")) {
          at += 2;
          onUpdate = action();
        } else if ((is("match") && isNext("simple"))
            || (is("not") && isNext("deferrable"))
            || (is("initially") && isNext("immediate"))) {
          // What a constraint is that says nothing of it.
          at += 2;
        } else {
          throw new NotUnderstood(tokens.get(at));
        }
      }
      return new References.Reference(
          before.given(),
          before.columns(),
          before.target(),
          before.targetColumns(),
          before.aim(),
          new References.Actions(onDelete, onUpdate));
    }

    private ForeignKey.Action action() throws NotUnderstood {
      for (ForeignKey.Action action : ForeignKey.Action.values()) {
        List<String> words = List.of(action.sql().split(" "));
        int end = at + words.size();
        if (end <= tokens.size()
            && tokens.subList(at, end).stream().map(Text::lower).toList().equals(words)) {
          at = end;
          return action;
        }
      }
      throw new NotUnderstood(at < tokens.size() ? tokens.get(at) : tokens.get(at - 1));
    }

    private QualifiedName table() throws NotUnderstood {
      String name = name();
      if (!is(".")) {
        return new QualifiedName("", name);
      }
      at++;
      return new QualifiedName(name, name());
    }

    private List<String> names() throws NotUnderstood {
      List<String> names = new ArrayList<>();
      expect("(");
      names.add(name());
      while (is(",")) {
        at++;
        names.add(name());
      }
      expect(")");
      return names;
    }

    private String name() throws NotUnderstood {
      if (at == tokens.size()) {
        throw new NotUnderstood(tokens.isEmpty() ? "" : tokens.get(at - 1));
      }
      if (!tokens.get(at).matches("\".+\"|[\\p{L}_].*")) {
        throw new NotUnderstood(tokens.get(at));
      }
      return Identifier.parse(tokens.get(at++)).stored();
    }

    private void expect(String token) throws NotUnderstood {
      if (!is(token)) {
        throw new NotUnderstood(at < tokens.size() ? tokens.get(at) : tokens.get(at - 1));
      }
      at++;
    }

    private boolean is(String token) {
      return at < tokens.size() && lower(tokens.get(at)).equals(token);
    }

    private boolean isNext(String token) {
      return at + 1 < tokens.size() && lower(tokens.get(at + 1)).equals(token);
    }

    private static String lower(String token) {
      return token.toLowerCase(Locale.ROOT);
    }
  }
}

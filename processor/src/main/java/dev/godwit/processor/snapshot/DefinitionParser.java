package dev.godwit.processor.snapshot;

import dev.godwit.schema.Cell;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.ForeignKey.Action;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads what the lines of a snapshot say of tables' elements, behind the elements' names. */
final class DefinitionParser {

  private DefinitionParser() {}

  static Column column(LineTokens line, String name) {
    Column column = Column.of(name, TypeParser.type(line));
    if (line.takes("not")) {
      line.expect("null");
      column = column.notNull();
    }
    if (line.takes("default")) {
      column = column.defaultValue(TypeParser.sql(line));
    } else if (line.takes("computed")) {
      column = column.computed(TypeParser.sql(line));
    } else if (line.takes("identity")) {
      column = column.withValue(ColumnValue.IDENTITY);
    }
    return line.takes("comment") ? column.comment(line.text()) : column;
  }

  static ForeignKey foreignKey(LineTokens line, String name) {
    List<String> columns = columns(line);
    line.expect("->");
    QualifiedName target = qualified(parts(line), line);
    ForeignKey key =
        new ForeignKey(name, columns, target, columns(line), Action.NO_ACTION, Action.NO_ACTION);
    while (line.takes("on")) {
      key = line.takes("delete") ? key.onDelete(action(line)) : onUpdate(line, key);
    }
    return key;
  }

  private static ForeignKey onUpdate(LineTokens line, ForeignKey key) {
    line.expect("update");
    return key.onUpdate(action(line));
  }

  private static Action action(LineTokens line) {
    for (Action action : Action.values()) {
      String[] words = action.sql().split(" ", -1);
      if (line.takes(words[0])) {
        if (words[0].equals("set")) {
          return line.takes("null") ? Action.SET_NULL : setDefault(line);
        }
        if (words.length == 2) {
          line.expect(words[1]);
        }
        return action;
      }
    }
    throw line.unreadable("An action is expected");
  }

  private static Action setDefault(LineTokens line) {
    line.expect("default");
    return Action.SET_DEFAULT;
  }

  static Index index(LineTokens line, String name) {
    List<Index.Part> parts = new ArrayList<>();
    line.expect("(");
    do {
      String column = line.name();
      parts.add(
          new Index.Part(
              column, line.takes("desc") ? Index.Order.DESCENDING : Index.Order.ASCENDING));
    } while (line.takes(","));
    line.expect(")");
    return new Index(name, parts, line.takes("unique"));
  }

  static Cell cell(LineTokens line) {
    line.expect("(");
    String column = line.name();
    Cell cell =
        new Cell(
            column, line.isAtText() ? new Value.Text(line.text()) : new Value.Whole(line.number()));
    line.expect(")");
    return cell;
  }

  static List<String> columns(LineTokens line) {
    List<String> columns = new ArrayList<>();
    line.expect("(");
    do {
      columns.add(line.name());
    } while (line.takes(","));
    line.expect(")");
    return columns;
  }

  static List<String> parts(LineTokens line) {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(line.name());
    } while (line.takes("."));
    return parts;
  }

  static QualifiedName qualified(List<String> parts, LineTokens line) {
    return switch (parts.size()) {
      case 1 -> QualifiedName.of(parts.get(0));
      case 2 -> new QualifiedName(parts.get(0), parts.get(1));
      default -> throw line.unreadable("'" + String.join(".", parts) + "' is no name of a table");
    };
  }
}

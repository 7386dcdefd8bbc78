package dev.godwit.dialect.postgresql;

import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a column of a table that nobody described change its type: whether a default stands in the
 * way is to be seen in the database alone.
 *
 * @param operation the change
 */
record LiveDefault(Operation.AlterType operation) implements Step.Resolver {

  /** PostgreSQL writes a string as a value of the former type. */
  private static final Pattern STRING = Pattern.compile("('(?:[^']|'')*')::[^']*");

  private static final String DEFAULT =
      """
      select pg_get_expr(d.adbin, d.adrelid)
      from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = to_regclass(?) and a.attname = ? and a.attgenerated = ''""";

  @Override
  public List<String> resolve(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(DEFAULT)) {
      query.setString(1, new PostgresqlNames().qualified(operation.table()));
      query.setString(2, operation.column());
      try (ResultSet row = query.executeQuery()) {
        String expression = row.next() ? row.getString(1) : "";
        Matcher string = STRING.matcher(expression);
        return new PostgresqlColumns()
            .alterType(operation, string.matches() ? string.group(1) : expression);
      }
    }
  }
}

package dev.godwit.processor.mapping.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names into conditions, in quotes where SQL would not read them as they are stored. */
public final class SqlNames {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /** The words that PostgreSQL or SQLite reserves. */
  private static final Set<String> RESERVED =
      Set.of(
          ("add all alter always analyse analyze and any array as asc asymmetric authorization"
                  + " autoincrement between binary both case cast check collate collation column"
                  + " commit concurrently constraint create cross current_catalog current_date"
                  + " current_role current_schema current_time current_timestamp current_user"
                  + " default deferrable deferred delete desc distinct do drop else end escape"
                  + " except exists false fetch for foreign freeze from full glob grant group"
                  + " having if ilike in index indexed initially inner insert intersect into is"
                  + " isnull join lateral leading left like limit localtime localtimestamp match"
                  + " natural not nothing notnull null offset on only or order outer overlaps"
                  + " placing primary raise references regexp returning right row select"
                  + " session_user set similar some symmetric system_user table tablesample then"
                  + " to trailing transaction true union unique update user using values variadic"
                  + " verbose when where window with")
              .split(" "));

  private SqlNames() {}

  /** The stored name as a condition writes it. */
  public static String inCondition(String stored) {
    boolean plain =
        PLAIN.matcher(stored).matches() && !RESERVED.contains(stored.toLowerCase(Locale.ROOT));
    return plain ? stored : '"' + stored.replace("\"", "\"\"") + '"';
  }
}

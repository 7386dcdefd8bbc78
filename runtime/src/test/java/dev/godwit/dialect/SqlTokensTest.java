package dev.godwit.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SqlTokensTest {

  private static List<String> postgresql(String sql) {
    return texts(sql, SqlSyntax.POSTGRESQL);
  }

  private static List<String> sqlite(String sql) {
    return texts(sql, SqlSyntax.SQLITE);
  }

  private static List<String> texts(String sql, SqlSyntax syntax) {
    return SqlTokens.of(sql, syntax).stream().map(SqlToken::text).toList();
  }

  @Test
  void blanksAndCommentsLieBetweenTokens() {
    assertThat(sqlite("a -- ;'\n/* ; /* */ b")).containsExactly("a", "b");
    assertThat(postgresql("a /* /* ; */ ; */ b -- c")).containsExactly("a", "b");
  }

  @Test
  void stringsHoldAnything() {
    assertThat(sqlite("'a;''b' x'00' 'c\\'")).containsExactly("'a;''b'", "x'00'", "'c\\'");
    assertThat(postgresql("E'a\\';' 'b\\' $$;'$$ $x$;$$$x$ $1"))
        .containsExactly("E'a\\';'", "'b\\'", "$$;'$$", "$x$;$$$x$", "$1");
  }

  @Test
  void quotedNamesHoldAnything() {
    assertThat(sqlite("\"a;\"\"b\" `c``;` [d\";e]"))
        .containsExactly("\"a;\"\"b\"", "`c``;`", "[d\";e]");
    assertThat(SqlTokens.of("\"a\"\"b\" `c``d` [e]", SqlSyntax.SQLITE))
        .extracting(SqlToken::name)
        .containsExactly("a\"b", "c`d", "e");
  }

  @Test
  void bracketsOfPostgresqlAreNoQuotes() {
    assertThat(postgresql("a[1]")).containsExactly("a", "[", "1", "]");
  }

  @Test
  void numbersAreOneToken() {
    assertThat(sqlite("1 -2.5 .5 1e-3 0x1F 5-3"))
        .containsExactly("1", "-", "2.5", ".5", "1e-3", "0x1F", "5", "-", "3");
  }

  @Test
  void whatIsNotClosedEndsWithTheText() {
    assertThat(sqlite("a 'b")).containsExactly("a", "'b");
    assertThat(sqlite("a /* b")).containsExactly("a");
    assertThat(postgresql("$x$ b")).containsExactly("$x$ b");
  }

  @Test
  void layoutCaseAndQuotesOfNamesDoNotMatter() {
    assertThat(SqlTokens.normalize("A  in('X',\"b\")", SqlSyntax.SQLITE))
        .isEqualTo(SqlTokens.normalize("a IN ( 'X' , [B] ) -- c", SqlSyntax.SQLITE))
        .isNotEqualTo(SqlTokens.normalize("a in ('x', b)", SqlSyntax.SQLITE));
  }

  @Test
  void literalsAreConstant() {
    for (String literal : List.of("1", "-1.5", "'x'", "x'00'", "true", "NULL", " 7 ")) {
      assertThat(Constants.isLiteral(literal, SqlSyntax.SQLITE)).as(literal).isTrue();
    }
    for (String other : List.of("", "-", "a", "1 + 1", "current_timestamp", "(1)", "-'x'")) {
      assertThat(Constants.isLiteral(other, SqlSyntax.SQLITE)).as(other).isFalse();
    }
  }
}

package dev.godwit.processor.mapping.annotation;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.schema.SqlText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an annotation says to each database where {@code @DialectOverride} may say something else.
 *
 * <p>One for versions of the database {@code before} another counts for none: nobody knows here
 * which version there will be, so the newest is taken.
 */
public final class DialectOverrides {

  private static final String OVERRIDE = Hibernate.PACKAGE + "DialectOverride.";
  private static final String POSTGRESQL = "org.hibernate.dialect.PostgreSQLDialect";
  private static final String SQLITE = "org.hibernate.community.dialect.SQLiteDialect";

  private DialectOverrides() {}

  /**
   * The text in a member of an annotation; empty if it says nothing to either database.
   *
   * @param type the annotation's qualified name
   */
  public static Optional<SqlText> text(Annotated annotated, String type, String member) {
    Optional<String> everywhere = annotated.find(type).map(use -> use.text(member));
    Optional<String> postgresql =
        override(annotated, type, POSTGRESQL).map(use -> use.text(member)).or(() -> everywhere);
    Optional<String> sqlite =
        override(annotated, type, SQLITE).map(use -> use.text(member)).or(() -> everywhere);
    return postgresql.isEmpty() && sqlite.isEmpty()
        ? Optional.empty()
        : Optional.of(SqlText.onPostgresql(postgresql.orElse("")).onSqlite(sqlite.orElse("")));
  }

  private static Optional<AnnotationUse> override(
      Annotated annotated, String type, String dialect) {
    if (annotated.annotations().stream().noneMatch(use -> use.type().startsWith(OVERRIDE))) {
      return Optional.empty();
    }
    String simple = type.substring(Hibernate.PACKAGE.length());
    return Stream.of(simple, simple + "s")
        .flatMap(
            container -> annotated.all(OVERRIDE + simple, OVERRIDE + container).stream().distinct())
        .filter(use -> use.javaClass("dialect").filter(at -> at.name().equals(dialect)).isPresent())
        .filter(use -> !use.gives("before"))
        .flatMap(use -> use.annotation("override").stream())
        .findFirst();
  }
}

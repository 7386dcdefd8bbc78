package catalogue.hibernate.customtypeannotations;

import jakarta.persistence.*;
import java.lang.annotation.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Annotations of the application's own that carry Hibernate's. */
class CustomTypeAnnotations {

  @Target({ElementType.FIELD, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @JdbcTypeCode(SqlTypes.JSON)
  @interface AsJson {}

  @Target({ElementType.FIELD, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @interface LongText {}

  @Entity
  static class Article {
    @Id long id;
    @AsJson Map<String, String> meta;
    @LongText @Column(nullable = false) String body;
  }
}

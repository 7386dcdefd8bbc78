package catalogue.hibernate.jsondocuments;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Documents of which the database knows no more than that they are JSON. */
class JsonDocuments {

  static class Settings implements java.io.Serializable {
    public String theme;
    public int size;
  }

  @Entity
  static class Account {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> attributes;
    @JdbcTypeCode(SqlTypes.JSON) @Column(name = "prefs", nullable = false) Settings settings;
    @JdbcTypeCode(SqlTypes.JSON) List<String> tags;
    @JdbcTypeCode(SqlTypes.JSON) List<Settings> history;
    @JdbcTypeCode(SqlTypes.JSON) String[] words;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) String raw;
    @JdbcTypeCode(SqlTypes.SQLXML) String xml;
  }
}

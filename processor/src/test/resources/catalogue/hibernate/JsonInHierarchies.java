package catalogue.hibernate.jsoninhierarchies;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

import org.hibernate.type.SqlTypes;

class JsonInHierarchies {

  @Entity
  static class Event { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> payload; }

  @Entity
  static class Click extends Event { @JdbcTypeCode(SqlTypes.JSON) @Column(name = "position") List<Integer> position; @JdbcTypeCode(SqlTypes.VARCHAR) UUID session; }
}

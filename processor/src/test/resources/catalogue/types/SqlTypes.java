package catalogue.types.sqltypes;

import jakarta.persistence.*;
import java.sql.*;
import java.util.*;

/** The types of java.sql. */
class SqlTypes {

  @Entity
  static class Row {
    @Id long id;
    java.sql.Date date;
    Time time;
    Timestamp timestamp;
    Blob blob;
    Clob clob;
    @Lob Blob largeBlob;
    @Lob Clob largeClob;
    @Column(length = 100) Blob shortBlob;
    @Column(length = 100) Clob shortClob;
    @Column(nullable = false) java.sql.Date required;
    @Column(secondPrecision = 2) Timestamp hundredths;
    @ElementCollection List<java.sql.Date> dates = new ArrayList<>();
    @ElementCollection Set<Timestamp> timestamps = new HashSet<>();
  }
}

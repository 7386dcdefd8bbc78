package catalogue.hibernate.jdbctypecodebinaries;

import jakarta.persistence.*;
import java.net.InetAddress;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class JdbcTypeCodeBinaries {

  @Entity
  static class Attachment {
    @Id @JdbcTypeCode(SqlTypes.UUID) UUID id;
    @JdbcTypeCode(SqlTypes.BINARY) UUID token;
    @JdbcTypeCode(SqlTypes.VARBINARY) @Column(length = 16) UUID sixteen;
    @JdbcTypeCode(SqlTypes.VARBINARY) @Column(length = 64, nullable = false) byte[] hash;
    @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] preview;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] content;
    @JdbcTypeCode(SqlTypes.BLOB) byte[] original;
    @JdbcTypeCode(SqlTypes.INET) InetAddress uploader;
    @Lob @JdbcTypeCode(SqlTypes.VARBINARY) byte[] notLarge;
    @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String notLargeText;
  }
}

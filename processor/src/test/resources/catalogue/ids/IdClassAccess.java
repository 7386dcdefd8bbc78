package catalogue.ids.idclassaccess;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Id classes with fields and with properties, below mapped superclasses. */
class IdClassAccess {

  static class KeyOfFields implements Serializable {
    String zone;
    Integer code;
  }

  @Entity @IdClass(KeyOfFields.class) static class WithFields {
    @Id @Column(name = "zone_name", length = 30) String zone;
    @Id Integer code;
    String text;
  }

  static class KeyOfProperties implements Serializable {
    private String zone;
    private Integer code;

    public String getZone() { return zone; }

    public void setZone(String zone) { this.zone = zone; }

    public Integer getCode() { return code; }

    public void setCode(Integer code) { this.code = code; }
  }

  @Entity @IdClass(KeyOfProperties.class) static class WithProperties {
    private String zone;
    private Integer code;

    @Id public String getZone() { return zone; }

    public void setZone(String zone) { this.zone = zone; }

    @Id @Column(name = "CODE_NO") public Integer getCode() { return code; }

    public void setCode(Integer code) { this.code = code; }
  }

  @MappedSuperclass @IdClass(KeyOfFields.class) abstract static class Zoned {
    @Id String zone;
    @Id Integer code;
  }

  @Entity static class Parcel extends Zoned { Double area; }

  @Entity static class Meadow extends Zoned {
    @ManyToOne Parcel parcel;
    @ManyToOne WithFields fields;
    @ManyToOne WithProperties properties;
  }
}

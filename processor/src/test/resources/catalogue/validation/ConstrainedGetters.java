package catalogue.validation.constrainedgetters;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

/** Constraints on getters count beside fields that are mapped, and the other way round. */
class ConstrainedGetters {

  @Entity static class ByField {
    @Id long id;
    String name;
    String url;
    boolean active;
    Integer size;
    @NotNull public String getName() { return name; }
    @Size(max = 90) public String getUrl() { return url; }
    @Max(3) public Integer getSize() { return size; }
    @NotNull public String getOther() { return ""; }
  }

  @Entity static class ByGetter {
    @NotNull @Size(max = 15) private String name;
    private long id;
    private Integer number;
    @Id public long getId() { return id; }
    public void setId(long id) { this.id = id; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    @Min(3) @NotNull public Integer getNumber() { return number; }
    public void setNumber(Integer number) { this.number = number; }
  }
}

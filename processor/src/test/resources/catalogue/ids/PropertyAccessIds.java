package catalogue.ids.propertyaccessids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Identifiers on getters: plain, embedded with access of its own, and derived. */
class PropertyAccessIds {

  @Entity static class City {
    private Long cityId;

    @Id
    @GeneratedValue
    @Column(name = "city_no")
    public Long getCityId() { return cityId; }

    public void setCityId(Long cityId) { this.cityId = cityId; }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  static class StopKey implements Serializable {
    private Long line;
    private Long city;

    @Column(name = "line_no")
    public Long getLine() { return line; }

    public void setLine(Long line) { this.line = line; }

    public Long getCity() { return city; }

    public void setCity(Long city) { this.city = city; }
  }

  @Entity static class Stop {
    @EmbeddedId StopKey key;
    @MapsId("city") @ManyToOne City city;
  }

  @Entity static class Mayor {
    private Long id;
    private City city;

    @Id public Long getId() { return id; }

    public void setId(Long id) { this.id = id; }

    @OneToOne
    @MapsId
    public City getCity() { return city; }

    public void setCity(City city) { this.city = city; }
  }

  @Entity @Access(AccessType.FIELD) static class Sign {
    @Id Long number;
    @Transient private String text;

    @Access(AccessType.PROPERTY)
    @Column(name = "words")
    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
  }
}

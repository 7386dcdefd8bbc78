package catalogue.types.propertytypes;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Basic types of properties, annotated on their getters. */
class PropertyTypes {

  @Entity
  static class Person {
    private long id;
    private boolean active;
    private String name;
    private LocalDate born;
    private int age;
    private byte[] photo;
    private Set<String> tags;

    @Id
    public long getId() { return id; }

    public void setId(long id) { this.id = id; }

    public boolean isActive() { return active; }

    public void setActive(boolean active) { this.active = active; }

    @Column(length = 60, nullable = false)
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public LocalDate getBorn() { return born; }

    public void setBorn(LocalDate born) { this.born = born; }

    @Basic(optional = false)
    public int getAge() { return age; }

    public void setAge(int age) { this.age = age; }

    @Lob
    public byte[] getPhoto() { return photo; }

    public void setPhoto(byte[] photo) { this.photo = photo; }

    public Set<String> getTags() { return tags; }

    public void setTags(Set<String> tags) { this.tags = tags; }

    @Transient
    public int getYears() { return age; }
  }
}

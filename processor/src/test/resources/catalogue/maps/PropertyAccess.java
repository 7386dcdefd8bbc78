package catalogue.maps.propertyaccess;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Maps and collections annotated on getters. */
class PropertyAccess {

  @Entity static class Store {
    private Long id;
    private Map<String, Integer> stock = new HashMap<>();
    private Set<String> tags = new HashSet<>();
    private Map<Store, LocalDate> partners = new HashMap<>();
    @Id public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    @ElementCollection @MapKeyColumn(name = "sku", length = 20) public Map<String, Integer> getStock() { return stock; }
    public void setStock(Map<String, Integer> stock) { this.stock = stock; }
    @ElementCollection @Column(name = "tag") public Set<String> getTags() { return tags; }
    public void setTags(Set<String> tags) { this.tags = tags; }
    @ElementCollection @MapKeyJoinColumn(name = "partner_id") public Map<Store, LocalDate> getPartners() { return partners; }
    public void setPartners(Map<Store, LocalDate> partners) { this.partners = partners; }
  }
}

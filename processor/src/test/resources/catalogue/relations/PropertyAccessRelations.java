package catalogue.relations.propertyaccessrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations that getters declare. */
class PropertyAccessRelations {

  @Entity static class Shop {
    private Long id;
    private Street street;
    private Set<Street> streets;
    @Id public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    @ManyToOne(optional = false) @JoinColumn(name = "in_street") public Street getStreet() { return street; }
    public void setStreet(Street street) { this.street = street; }
    @ManyToMany public Set<Street> getServedStreets() { return streets; }
    public void setServedStreets(Set<Street> streets) { this.streets = streets; }
  }

  @Entity static class Street {
    private Long id;
    private List<Shop> shops;
    private Shop bestShop;
    @Id public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    @OneToMany(mappedBy = "street") public List<Shop> getShops() { return shops; }
    public void setShops(List<Shop> shops) { this.shops = shops; }
    @OneToOne public Shop getBestShop() { return bestShop; }
    public void setBestShop(Shop bestShop) { this.bestShop = bestShop; }
  }
}

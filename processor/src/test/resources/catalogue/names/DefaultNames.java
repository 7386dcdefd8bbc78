package catalogue.names.defaultnames;

import jakarta.persistence.*;
import java.util.*;

/** Every name that the mapping leaves open. */
class DefaultNames {

  @Entity(name = "ShopOrder") static class OrderBean {
    @Id @GeneratedValue Long orderNumber;
    @ManyToOne CustomerBean billedCustomer;
    @OneToOne OrderBean replacedOrder;
    @OneToMany List<LineBean> orderLines;
    @ManyToMany Set<CustomerBean> watchingCustomers;
    @ElementCollection Set<String> searchWords;
    @ElementCollection @OrderColumn List<Integer> luckyNumbers;
    @ElementCollection List<Spot> pickupSpots;
    Spot mainSpot;
  }

  @Entity(name = "Client") @Table(name = "ClientData") static class CustomerBean {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToMany(mappedBy = "watchingCustomers") Set<OrderBean> watchedOrders;
  }

  @Entity static class LineBean {
    @EmbeddedId LineKey lineKey;
    @ManyToOne LineBean previousLine;
  }

  @Embeddable record LineKey(long orderPart, int linePart) implements java.io.Serializable {}

  @Embeddable static class Spot { String streetName; int houseNumber; @ManyToOne CustomerBean spotOwner; }
}

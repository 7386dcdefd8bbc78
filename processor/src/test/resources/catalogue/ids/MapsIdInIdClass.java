package catalogue.ids.mapsidinidclass;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** @MapsId that names an attribute of an id class. */
@Entity
class Warehouse {
  @Id Long id;
}

class BinId implements Serializable {
  Long warehouseId;
  int number;
}

@Entity
@IdClass(BinId.class)
class Bin {
  @Id Long warehouseId;
  @Id int number;

  @MapsId("warehouseId")
  @ManyToOne
  Warehouse warehouse;
}

@Entity
class Item {
  @Id @GeneratedValue Long id;
  @ManyToOne Bin bin;
}

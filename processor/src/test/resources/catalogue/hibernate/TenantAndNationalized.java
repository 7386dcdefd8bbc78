package catalogue.hibernate.tenantandnationalized;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

class TenantAndNationalized {

  @Entity
  static class Ledger {
    @Id @GeneratedValue @UuidGenerator UUID id;
    @TenantId String tenant;
    @Nationalized String name;
    @Nationalized @Column(length = 20, nullable = false) String code;
    @Nationalized @Lob String notes;
    @Nationalized Character kind;
    @Nationalized char[] letters;
  }

  @Entity
  static class Book {
    @Id long id;
    @TenantId @Column(name = "tenant_key", updatable = false) String tenant;
  }
}

package catalogue.ids.keyclassesthatinherit;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Id classes and embedded ids below classes of their own. */
class KeyClassesThatInherit {

  @MappedSuperclass abstract static class TenantKey implements Serializable { Long tenant; }

  @Embeddable static class OrderKey extends TenantKey { String number; }

  @Entity static class Order_ { @EmbeddedId OrderKey key; }

  static class PlainTenantKey implements Serializable { Long tenant; }

  static class ArticleKey extends PlainTenantKey { String article; }

  @MappedSuperclass abstract static class TenantOwned { @Id Long tenant; }

  @Entity @IdClass(ArticleKey.class) static class Article extends TenantOwned {
    @Id String article;
    @ManyToOne Order_ firstOrder;
  }

  @Embeddable static class BoxKey extends TenantKey { int box; }

  @Entity static class Box {
    @EmbeddedId BoxKey key;
    @ManyToOne Article content;
  }
}

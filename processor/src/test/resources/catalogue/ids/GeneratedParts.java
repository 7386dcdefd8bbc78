package catalogue.ids.generatedparts;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Generated values in composite keys. */
class GeneratedParts {

  static class Key implements Serializable { Long number; String tenant; }

  @Entity @IdClass(Key.class) static class OfIdClass {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long number;
    @Id String tenant;
  }

  @Embeddable static class EmbeddedKey implements Serializable {
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "part_numbers")
    @SequenceGenerator(name = "part_numbers", sequenceName = "part_numbers", allocationSize = 1)
    Long number;
    String tenant;
  }

  @Entity static class OfEmbeddedId { @EmbeddedId EmbeddedKey key; }

  static class UuidKey implements Serializable { UUID uuid; int shard; }

  @Entity @IdClass(UuidKey.class) static class OfUuid {
    @Id @GeneratedValue UUID uuid;
    @Id int shard;
  }
}

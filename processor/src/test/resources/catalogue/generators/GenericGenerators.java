package catalogue.generators.genericgenerators;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** Generators given by their class and parameters. */
class GenericGenerators {

  @Entity static class WithSequence {
    @Id
    @GeneratedValue(generator = "own")
    @GenericGenerator(
        name = "own",
        type = SequenceStyleGenerator.class,
        parameters = {
          @Parameter(name = "sequence_name", value = "OwnNumbers"),
          @Parameter(name = "initial_value", value = "100"),
          @Parameter(name = "increment_size", value = "5")
        })
    Long id;
  }

  @Entity static class WithDefaults {
    @Id
    @GeneratedValue(generator = "plain")
    @GenericGenerator(name = "plain", type = SequenceStyleGenerator.class)
    Long id;
  }

  @Entity static class WithTable {
    @Id
    @GeneratedValue(generator = "table_gen")
    @GenericGenerator(
        name = "table_gen",
        type = org.hibernate.id.enhanced.TableGenerator.class,
        parameters = {
          @Parameter(name = "table_name", value = "generic_counters"),
          @Parameter(name = "segment_value", value = "with_table"),
          @Parameter(name = "segment_column_name", value = "seg"),
          @Parameter(name = "value_column_name", value = "val")
        })
    Long id;
  }

  @Entity @GenericGenerator(name = "uuids", type = org.hibernate.id.UUIDGenerator.class)
  static class WithUuid {
    @Id @GeneratedValue(generator = "uuids") UUID id;
  }

  @Entity static class WithIncrement {
    @Id
    @GeneratedValue(generator = "incr")
    @GenericGenerator(name = "incr", type = org.hibernate.id.IncrementGenerator.class)
    Integer id;
  }

  @Entity static class ByStrategy {
    @Id
    @GeneratedValue(generator = "by_strategy")
    @GenericGenerator(
        name = "by_strategy",
        strategy = "enhanced-sequence",
        parameters = {
          @Parameter(name = "sequence_per_entity_suffix", value = "_numbers"),
          @Parameter(name = "optimizer", value = "none")
        })
    Long id;
  }

  @Entity static class ByUuidStrategy {
    @Id
    @GeneratedValue(generator = "uuid2")
    @GenericGenerator(name = "uuid2", strategy = "uuid2")
    UUID id;
  }

  static class Prefixed extends SequenceStyleGenerator {}

  @Entity static class ByOwnClass {
    @Id
    @GeneratedValue(generator = "prefixed")
    @GenericGenerator(
        name = "prefixed",
        type = Prefixed.class,
        parameters = @Parameter(name = "increment_size", value = "1"))
    Long id;
  }
}

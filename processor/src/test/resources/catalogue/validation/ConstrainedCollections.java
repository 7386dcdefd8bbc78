package catalogue.validation.constrainedcollections;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

/** Constraints on collections and their elements say nothing about columns. */
class ConstrainedCollections {

  @Embeddable static class Line {
    @NotNull @Size(max = 9) String text;
    @Min(1) int amount;
  }

  @Entity @Table(name = "orders") static class Order {
    @Id @GeneratedValue Long id;
    @NotEmpty @ElementCollection List<@NotNull @Size(max = 7) String> notes;
    @NotNull @Size(max = 3) @ElementCollection @Column(length = 44) Set<@NotBlank String> tags;
    @Valid @NotNull @ElementCollection List<@Valid @NotNull Line> lines;
    @NotEmpty @ElementCollection @OrderColumn List<@Min(1) Integer> numbers;
    List<@Size(max = 4) String> words;
    @NotNull Optional<String> nothing() { return Optional.empty(); }
  }
}

package catalogue.validation.embeddedconstraints;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

/** Constraints in embeddables count where the attribute is marked as valid. */
class EmbeddedConstraints {

  @Embeddable static class Money {
    @NotNull @Digits(integer = 9, fraction = 2) java.math.BigDecimal amount;
    @NotNull @Size(max = 3) String currency;
    @Min(0) int factor;
  }

  @Embeddable static class Price {
    @Valid @NotNull Money net;
    @Valid @AttributeOverride(name = "amount", column = @Column(name = "tax"))
    @AttributeOverride(name = "currency", column = @Column(name = "tax_currency"))
    @AttributeOverride(name = "factor", column = @Column(name = "tax_factor")) Money tax;
    @NotBlank String terms;
  }

  @Entity static class RequiredAndValid {
    @Id long id;
    @Valid @NotNull @Embedded Money price;
  }

  @Entity static class OnlyValid {
    @Id long id;
    @Valid @Embedded Money price;
  }

  @Entity static class OnlyRequired {
    @Id long id;
    @NotNull @Embedded Money price;
  }

  @Entity static class Neither {
    @Id long id;
    Money price;
  }

  @Entity static class Nested {
    @Id long id;
    @Valid @NotNull Price price;
  }

  @Entity static class NestedInOptional {
    @Id long id;
    @Valid Price price;
  }
}

package catalogue.embeddables.embeddedidentifiers;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Embedded identifiers that are nested, inherited, overridden and by property. */
class EmbeddedIdentifiers {

  @Embeddable record Country(@Column(length = 2) String code) implements Serializable {}

  @Embeddable record Plate(Country country, @Column(name = "plate_number") String number) implements Serializable {}

  @Entity static class Vehicle { @EmbeddedId Plate plate; @ManyToOne Vehicle towedBy; @ElementCollection Set<String> colors; }

  @MappedSuperclass
  static class Numbered implements Serializable {
    int year;
    int running;
  }

  @Embeddable
  static class InvoiceNumber extends Numbered {
    String branch;

    @Override
    public boolean equals(Object other) {
      return other instanceof InvoiceNumber that
          && year == that.year
          && running == that.running
          && Objects.equals(branch, that.branch);
    }

    @Override
    public int hashCode() {
      return Objects.hash(year, running, branch);
    }
  }

  @Entity
  static class Invoice {
    @EmbeddedId
    @AttributeOverride(name = "year", column = @Column(name = "fiscal_year"))
    @AttributeOverride(name = "running", column = @Column(name = "running_number"))
    @AttributeOverride(name = "branch", column = @Column(name = "branch_code", length = 4))
    InvoiceNumber number;

    @ManyToOne Invoice corrects;
  }
}

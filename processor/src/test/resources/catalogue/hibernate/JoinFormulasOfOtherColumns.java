package catalogue.hibernate.joinformulasofothercolumns;

import jakarta.persistence.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

/** Formulas that refer to other columns than the key's, which become unique. */
class JoinFormulasOfOtherColumns {

  @Entity
  static class Land {
    @Id long id;
    @Column(name = "tongue") String language;
    @Column(name = "is_main") boolean main;
  }

  @Entity
  static class Speaker {
    @Id long id;
    String language;

    @ManyToOne
    @JoinColumnOrFormula(
        column =
            @JoinColumn(
                name = "language",
                referencedColumnName = "tongue",
                insertable = false,
                updatable = false))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "true", referencedColumnName = "is_main"))
    Land land;
  }
}

package catalogue.embeddables.inheritedembeddables;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

/** Embeddables with superclasses: mapped ones, embeddable ones, plain ones. */
class InheritedEmbeddables {

  @MappedSuperclass
  abstract static class Audited {
    @Column(name = "changed_by", length = 30) String changedBy;
    Long changedAt;
  }

  static class NotMapped { String ignored; }

  @MappedSuperclass
  abstract static class Deep extends Audited { int depth; @ManyToOne Editor editor; }

  @Entity static class Editor { @Id Long id; }

  @Embeddable static class Audit extends Deep { boolean final_; }

  @Embeddable static class Loose extends NotMapped { String kept; }

  @Entity
  static class Document {
    @Id Long id;
    @Embedded Audit audit;
    @Embedded Loose loose;
    @ElementCollection List<Audit> history;
  }

  @Entity
  static class Sheet {
    @Id Long id;

    @Embedded
    @AttributeOverride(name = "changedBy", column = @Column(name = "sheet_by"))
    @AttributeOverride(name = "depth", column = @Column(name = "sheet_depth"))
    @AssociationOverride(name = "editor", joinColumns = @JoinColumn(name = "sheet_editor"))
    Audit audit;
  }
}

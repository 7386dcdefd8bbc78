package catalogue.validation.constraintgroups;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.Default;

/** Only constraints of the default group count. */
class ConstraintGroups {

  interface Draft {}

  interface Published extends Default {}

  @Entity static class Article {
    @Id long id;
    @NotNull(groups = Draft.class) String draft;
    @NotNull(groups = Published.class) String published;
    @NotNull(groups = {Draft.class, Default.class}) String always;
    @Size(max = 10, groups = Draft.class) @Size(max = 20) String sized;
    @Min(value = 1, groups = Draft.class) @Max(9) int limited;
    @NotNull.List({@NotNull(groups = Draft.class), @NotNull(groups = Published.class)}) String none;
    @NotNull.List({@NotNull(groups = Draft.class), @NotNull}) String one;
  }
}

package dev.godwit.processor.evolution;

/**
 * What is said of a foreign key.
 *
 * @param name empty for the default
 * @param isLeftOut whether the database shall have none
 * @param onDelete what becomes of the rows that refer; empty for nothing
 */
record Reference(String name, boolean isLeftOut, String onDelete) {

  static final Reference PLAIN = new Reference("", false, "");

  Reference withName(String other) {
    return new Reference(other, isLeftOut, onDelete);
  }

  Reference leftOut(boolean other) {
    return new Reference(name, other, onDelete);
  }

  Reference onDelete(String other) {
    return new Reference(name, isLeftOut, other);
  }

  /** The member of {@code @JoinColumn}; empty if nothing needs saying. */
  String member() {
    if (isLeftOut) {
      return "foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT)";
    }
    return name.isEmpty() ? "" : "foreignKey = @ForeignKey(name = \"" + name + "\")";
  }

  /** The annotation of Hibernate, with a blank behind it; empty if nothing needs saying. */
  String annotation() {
    return onDelete.isEmpty() || isLeftOut
        ? ""
        : "@org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction."
            + onDelete
            + ") ";
  }
}

package catalogue.tables.checkconstraints;

import jakarta.persistence.*;

/** Checks on tables and columns, named and not, several on one. */
class CheckConstraints {

  enum Size { SMALL, LARGE }

  @Entity(name = "Parcel") @Table(check = {
    @CheckConstraint(constraint = "weight < length * 100"),
    @CheckConstraint(name = "has_volume", constraint = "width > 0 and height > 0"),
    @CheckConstraint(constraint = "sender <> receiver or sender is null")})
  @SecondaryTable(name = "parcel_note", check = @CheckConstraint(name = "some_note", constraint = "note <> ''"))
  static class Parcel {
    @Id @Column(check = @CheckConstraint(constraint = "id > 0")) Long id;
    @Column(check = {@CheckConstraint(constraint = "weight > 0"), @CheckConstraint(constraint = "weight < 50000")}) int weight;
    @Column(check = {@CheckConstraint(name = "long_enough", constraint = "length > 0"), @CheckConstraint(name = "short_enough", constraint = "length < 200")}) int length;
    @Column(check = {@CheckConstraint(name = "wide_enough", constraint = "width > 1"), @CheckConstraint(constraint = "width < 200")}) int width;
    int height;
    @Enumerated(EnumType.STRING) @Column(check = @CheckConstraint(constraint = "size in ('SMALL')")) Size size;
    @Enumerated @Column(check = @CheckConstraint(name = "not_large", constraint = "ordinal < 1")) Size ordinal;
    String sender;
    String receiver;
    @Column(table = "parcel_note", check = @CheckConstraint(constraint = "length(note) < 99")) String note;
    @ManyToOne @JoinColumn(name = "next_id", check = @CheckConstraint(name = "not_itself", constraint = "next_id <> id")) Parcel next;
  }
}

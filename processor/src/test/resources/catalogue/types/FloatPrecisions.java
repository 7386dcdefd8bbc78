package catalogue.types.floatprecisions;

import jakarta.persistence.*;

/** Decimal digits of floating point numbers, which become binary ones. */
class FloatPrecisions {

  @Entity
  static class Reading {
    @Id long id;
    float plainFloat;
    double plainDouble;
    @Column(precision = 1) float one;
    @Column(precision = 6) float six;
    @Column(precision = 7) float seven;
    @Column(precision = 8) float eight;
    @Column(precision = 15) float fifteen;
    @Column(precision = 1) double oneDouble;
    @Column(precision = 7) double sevenDouble;
    @Column(precision = 8) double eightDouble;
    @Column(precision = 15) double fifteenDouble;
    @Column(scale = 2) Double scaleOnly;
  }
}

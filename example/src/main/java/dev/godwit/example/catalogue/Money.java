package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in a currency.
 *
 * @param amount the amount, with two decimals
 * @param currency the currency's ISO 4217 code
 */
@Embeddable
public record Money(
    @Column(nullable = false, precision = 12, scale = 2) BigDecimal amount,
    @Column(nullable = false, length = 3) String currency) {

  /** An amount of euros. */
  public static Money euros(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }

  /** This amount so many times. */
  public Money times(int count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
  }

  /**
   * The sum of both amounts.
   *
   * @throws IllegalArgumentException if the other's currency is another one
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("There is no sum of " + this + " and " + other + ".");
    }
    return new Money(amount.add(other.amount), currency);
  }

  @Override
  public String toString() {
    return amount.setScale(2, RoundingMode.UNNECESSARY) + " " + currency;
  }
}

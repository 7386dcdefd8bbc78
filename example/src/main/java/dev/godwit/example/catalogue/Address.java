package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where somebody lives, or wants a parcel.
 *
 * @param street the street and the number in it
 * @param postcode the postcode
 * @param city the city
 * @param country the country's ISO 3166 code
 */
@Embeddable
public record Address(
    @Column(length = 120) String street,
    @Column(length = 12) String postcode,
    @Column(length = 80) String city,
    @Column(length = 2) String country) {}

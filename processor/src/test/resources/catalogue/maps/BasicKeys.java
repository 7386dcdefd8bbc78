package catalogue.maps.basickeys;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Maps from each sort of basic key, in tables of their own. */
class BasicKeys {

  @Entity static class Product {
    @Id Long id;
    @ElementCollection Map<String, String> labels = new HashMap<>();
    @ElementCollection Map<Integer, String> byNumber = new HashMap<>();
    @ElementCollection Map<Long, BigDecimal> prices = new HashMap<>();
    @ElementCollection Map<UUID, Integer> counts = new HashMap<>();
    @ElementCollection Map<LocalDate, Double> rates = new HashMap<>();
    @ElementCollection Map<Boolean, String> answers = new HashMap<>();
    @ElementCollection Map<Character, Long> letters = new HashMap<>();
    @ElementCollection Map<Instant, String> events = new HashMap<>();
    @ElementCollection Map<Locale, String> translatedNames = new HashMap<>();
    @ElementCollection Map<Currency, BigDecimal> amounts = new HashMap<>();
    @ElementCollection Map<BigDecimal, Boolean> flags = new HashMap<>();
    @ElementCollection Map<Duration, String> tracks = new HashMap<>();
    @ElementCollection Map<Short, Byte> small = new HashMap<>();
  }
}

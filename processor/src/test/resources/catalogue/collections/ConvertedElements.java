package catalogue.collections.convertedelements;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Converted elements of lists, sets and arrays. */
class ConvertedElements {

  record Isbn(String code) {}

  @Converter static class IsbnConverter implements AttributeConverter<Isbn, String> {
    @Override public String convertToDatabaseColumn(Isbn isbn) { return isbn == null ? null : isbn.code(); }
    @Override public Isbn convertToEntityAttribute(String code) { return code == null ? null : new Isbn(code); }
  }

  @Entity static class Shelf {
    @Id Long id;
    @ElementCollection @Convert(converter = IsbnConverter.class) List<Isbn> list = new ArrayList<>();
    @ElementCollection @Convert(converter = IsbnConverter.class) @Column(nullable = false, length = 13) Set<Isbn> isbns = new HashSet<>();
    @ElementCollection @OrderColumn @Convert(converter = IsbnConverter.class) List<Isbn> ordered = new ArrayList<>();
  }
}

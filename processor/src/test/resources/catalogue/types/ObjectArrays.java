package catalogue.types.objectarrays;

import jakarta.persistence.*;
import java.net.*;
import java.util.*;

/** Arrays of values that are texts or bytes in the database. */
class ObjectArrays {

  @Entity
  static class Bundle {
    @Id long id;
    UUID[] uuids;
    Locale[] locales;
    Currency[] currencies;
    TimeZone[] timeZones;
    URL[] urls;
    Class<?>[] types;
    java.time.ZoneId[] zones;
    java.time.ZoneOffset[] offsets;
    byte[][] chunks;
  }
}

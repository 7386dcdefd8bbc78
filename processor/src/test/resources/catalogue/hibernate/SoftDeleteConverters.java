package catalogue.hibernate.softdeleteconverters;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class SoftDeleteConverters {

  @Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
  static class YesNo { @Id long id; }

  @Entity @SoftDelete(converter = org.hibernate.type.TrueFalseConverter.class)
  static class TrueFalse { @Id long id; }

  @Entity @SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class, columnName = "del")
  static class Numeric { @Id long id; }
}

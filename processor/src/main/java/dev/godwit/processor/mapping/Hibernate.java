package dev.godwit.processor.mapping;

/** The names of Hibernate's annotations that rules read; there is no dependency on them. */
final class Hibernate {

  static final String PACKAGE = "org.hibernate.annotations.";

  static final String ANY = name("Any");
  static final String ANY_DISCRIMINATOR = name("AnyDiscriminator");
  static final String ANY_KEY_JAVA_CLASS = name("AnyKeyJavaClass");
  static final String BAG = name("Bag");
  static final String CHECK = name("Check");
  static final String CHECKS = name("Checks");
  static final String COLLATE = name("Collate");
  static final String COLLECTION_ID = name("CollectionId");
  static final String COLLECTION_ID_JAVA_CLASS = name("CollectionIdJavaClass");
  static final String COLUMN_DEFAULT = name("ColumnDefault");
  static final String COMMENT = name("Comment");
  static final String COMMENTS = name("Comments");
  static final String DISCRIMINATOR_FORMULA = name("DiscriminatorFormula");
  static final String DISCRIMINATOR_OPTIONS = name("DiscriminatorOptions");
  static final String FORMULA = name("Formula");
  static final String FRACTIONAL_SECONDS = name("FractionalSeconds");
  static final String GENERATED_COLUMN = name("GeneratedColumn");
  static final String GENERIC_GENERATOR = name("GenericGenerator");
  static final String GENERIC_GENERATORS = name("GenericGenerators");
  static final String JDBC_TYPE = name("JdbcType");
  static final String JDBC_TYPE_CODE = name("JdbcTypeCode");
  static final String JOIN_COLUMN_OR_FORMULA = name("JoinColumnOrFormula");
  static final String JOIN_COLUMNS_OR_FORMULAS = name("JoinColumnsOrFormulas");
  static final String JOIN_FORMULA = name("JoinFormula");
  static final String LIST_INDEX_BASE = name("ListIndexBase");
  static final String MANY_TO_ANY = name("ManyToAny");
  static final String NATURAL_ID = name("NaturalId");
  static final String NOT_FOUND = name("NotFound");
  static final String ON_DELETE = name("OnDelete");
  static final String PARENT = name("Parent");
  static final String PARTITION_KEY = name("PartitionKey");
  static final String SOFT_DELETE = name("SoftDelete");
  static final String SUBSELECT = name("Subselect");
  static final String TARGET_EMBEDDABLE = name("TargetEmbeddable");
  static final String TENANT_ID = name("TenantId");
  static final String TIME_ZONE_COLUMN = name("TimeZoneColumn");
  static final String TIME_ZONE_STORAGE = name("TimeZoneStorage");
  static final String TYPE = name("Type");
  static final String VIEW = name("View");

  private Hibernate() {}

  private static String name(String simpleName) {
    return PACKAGE + simpleName;
  }
}

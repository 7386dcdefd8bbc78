package dev.godwit.processor.mapping.annotation;

/** The names of Hibernate's annotations that rules read; there is no dependency on them. */
public final class Hibernate {

  public static final String PACKAGE = "org.hibernate.annotations.";

  public static final String ANY = name("Any");
  public static final String ANY_DISCRIMINATOR = name("AnyDiscriminator");
  public static final String ANY_KEY_JAVA_CLASS = name("AnyKeyJavaClass");
  public static final String BAG = name("Bag");
  public static final String CHECK = name("Check");
  public static final String CHECKS = name("Checks");
  public static final String COLLATE = name("Collate");
  public static final String COLLECTION_ID = name("CollectionId");
  public static final String COLLECTION_ID_JAVA_CLASS = name("CollectionIdJavaClass");
  public static final String COLUMN_DEFAULT = name("ColumnDefault");
  public static final String COMMENT = name("Comment");
  public static final String COMMENTS = name("Comments");
  public static final String DISCRIMINATOR_FORMULA = name("DiscriminatorFormula");
  public static final String DISCRIMINATOR_OPTIONS = name("DiscriminatorOptions");
  public static final String FORMULA = name("Formula");
  public static final String FRACTIONAL_SECONDS = name("FractionalSeconds");
  public static final String GENERATED_COLUMN = name("GeneratedColumn");
  public static final String GENERIC_GENERATOR = name("GenericGenerator");
  public static final String GENERIC_GENERATORS = name("GenericGenerators");
  public static final String JDBC_TYPE = name("JdbcType");
  public static final String JDBC_TYPE_CODE = name("JdbcTypeCode");
  public static final String JOIN_COLUMN_OR_FORMULA = name("JoinColumnOrFormula");
  public static final String JOIN_COLUMNS_OR_FORMULAS = name("JoinColumnsOrFormulas");
  public static final String JOIN_FORMULA = name("JoinFormula");
  public static final String LIST_INDEX_BASE = name("ListIndexBase");
  static final String MANY_TO_ANY = name("ManyToAny");
  public static final String NATURAL_ID = name("NaturalId");
  public static final String NOT_FOUND = name("NotFound");
  public static final String ON_DELETE = name("OnDelete");
  public static final String PARENT = name("Parent");
  static final String PARTITION_KEY = name("PartitionKey");
  public static final String SOFT_DELETE = name("SoftDelete");
  public static final String SUBSELECT = name("Subselect");
  public static final String TARGET_EMBEDDABLE = name("TargetEmbeddable");
  public static final String TENANT_ID = name("TenantId");
  public static final String TIME_ZONE_COLUMN = name("TimeZoneColumn");
  public static final String TIME_ZONE_STORAGE = name("TimeZoneStorage");
  public static final String TYPE = name("Type");
  public static final String VIEW = name("View");

  private Hibernate() {}

  private static String name(String simpleName) {
    return PACKAGE + simpleName;
  }
}

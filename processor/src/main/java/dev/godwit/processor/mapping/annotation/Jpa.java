package dev.godwit.processor.mapping.annotation;

/** The qualified names of Jakarta Persistence's annotations. */
public final class Jpa {

  public static final String ACCESS = name("Access");
  public static final String ASSOCIATION_OVERRIDE = name("AssociationOverride");
  public static final String ASSOCIATION_OVERRIDES = name("AssociationOverrides");
  public static final String ATTRIBUTE_OVERRIDE = name("AttributeOverride");
  public static final String ATTRIBUTE_OVERRIDES = name("AttributeOverrides");
  public static final String BASIC = name("Basic");
  public static final String COLLECTION_TABLE = name("CollectionTable");
  public static final String COLUMN = name("Column");
  public static final String CONVERT = name("Convert");
  public static final String CONVERTS = name("Converts");
  public static final String DISCRIMINATOR_COLUMN = name("DiscriminatorColumn");
  public static final String DISCRIMINATOR_VALUE = name("DiscriminatorValue");
  public static final String ELEMENT_COLLECTION = name("ElementCollection");
  public static final String EMBEDDABLE = name("Embeddable");
  public static final String EMBEDDED = name("Embedded");
  public static final String EMBEDDED_ID = name("EmbeddedId");
  public static final String ENTITY = name("Entity");
  public static final String ENUMERATED = name("Enumerated");
  public static final String GENERATED_VALUE = name("GeneratedValue");
  public static final String ID = name("Id");
  public static final String ID_CLASS = name("IdClass");
  public static final String INHERITANCE = name("Inheritance");
  public static final String JOIN_COLUMN = name("JoinColumn");
  public static final String JOIN_COLUMNS = name("JoinColumns");
  public static final String JOIN_TABLE = name("JoinTable");
  public static final String LOB = name("Lob");
  public static final String MANY_TO_MANY = name("ManyToMany");
  public static final String MANY_TO_ONE = name("ManyToOne");
  public static final String MAPS_ID = name("MapsId");
  public static final String MAP_KEY = name("MapKey");
  public static final String MAP_KEY_CLASS = name("MapKeyClass");
  public static final String MAP_KEY_COLUMN = name("MapKeyColumn");
  public static final String MAP_KEY_ENUMERATED = name("MapKeyEnumerated");
  public static final String MAP_KEY_JOIN_COLUMN = name("MapKeyJoinColumn");
  public static final String MAP_KEY_JOIN_COLUMNS = name("MapKeyJoinColumns");
  public static final String MAP_KEY_TEMPORAL = name("MapKeyTemporal");
  public static final String MAPPED_SUPERCLASS = name("MappedSuperclass");
  public static final String ONE_TO_MANY = name("OneToMany");
  public static final String ONE_TO_ONE = name("OneToOne");
  public static final String ORDER_COLUMN = name("OrderColumn");
  public static final String PRIMARY_KEY_JOIN_COLUMN = name("PrimaryKeyJoinColumn");
  public static final String PRIMARY_KEY_JOIN_COLUMNS = name("PrimaryKeyJoinColumns");
  public static final String SECONDARY_TABLE = name("SecondaryTable");
  public static final String SECONDARY_TABLES = name("SecondaryTables");
  public static final String SEQUENCE_GENERATOR = name("SequenceGenerator");
  public static final String SEQUENCE_GENERATORS = name("SequenceGenerators");
  public static final String TABLE = name("Table");
  public static final String TABLE_GENERATOR = name("TableGenerator");
  public static final String TABLE_GENERATORS = name("TableGenerators");
  public static final String TEMPORAL = name("Temporal");
  public static final String TRANSIENT = name("Transient");
  public static final String VERSION = name("Version");

  private Jpa() {}

  private static String name(String simpleName) {
    return "jakarta.persistence." + simpleName;
  }
}

package dev.godwit.processor.mapping;

/** The qualified names of Jakarta Persistence's annotations. */
final class Jpa {

  static final String ACCESS = name("Access");
  static final String ASSOCIATION_OVERRIDE = name("AssociationOverride");
  static final String ASSOCIATION_OVERRIDES = name("AssociationOverrides");
  static final String ATTRIBUTE_OVERRIDE = name("AttributeOverride");
  static final String ATTRIBUTE_OVERRIDES = name("AttributeOverrides");
  static final String BASIC = name("Basic");
  static final String COLLECTION_TABLE = name("CollectionTable");
  static final String COLUMN = name("Column");
  static final String CONVERT = name("Convert");
  static final String CONVERTS = name("Converts");
  static final String DISCRIMINATOR_COLUMN = name("DiscriminatorColumn");
  static final String DISCRIMINATOR_VALUE = name("DiscriminatorValue");
  static final String ELEMENT_COLLECTION = name("ElementCollection");
  static final String EMBEDDABLE = name("Embeddable");
  static final String EMBEDDED = name("Embedded");
  static final String EMBEDDED_ID = name("EmbeddedId");
  static final String ENTITY = name("Entity");
  static final String ENUMERATED = name("Enumerated");
  static final String GENERATED_VALUE = name("GeneratedValue");
  static final String ID = name("Id");
  static final String ID_CLASS = name("IdClass");
  static final String INHERITANCE = name("Inheritance");
  static final String JOIN_COLUMN = name("JoinColumn");
  static final String JOIN_COLUMNS = name("JoinColumns");
  static final String JOIN_TABLE = name("JoinTable");
  static final String LOB = name("Lob");
  static final String MANY_TO_MANY = name("ManyToMany");
  static final String MANY_TO_ONE = name("ManyToOne");
  static final String MAPS_ID = name("MapsId");
  static final String MAP_KEY = name("MapKey");
  static final String MAP_KEY_CLASS = name("MapKeyClass");
  static final String MAP_KEY_COLUMN = name("MapKeyColumn");
  static final String MAP_KEY_ENUMERATED = name("MapKeyEnumerated");
  static final String MAP_KEY_JOIN_COLUMN = name("MapKeyJoinColumn");
  static final String MAP_KEY_JOIN_COLUMNS = name("MapKeyJoinColumns");
  static final String MAP_KEY_TEMPORAL = name("MapKeyTemporal");
  static final String MAPPED_SUPERCLASS = name("MappedSuperclass");
  static final String ONE_TO_MANY = name("OneToMany");
  static final String ONE_TO_ONE = name("OneToOne");
  static final String ORDER_COLUMN = name("OrderColumn");
  static final String PRIMARY_KEY_JOIN_COLUMN = name("PrimaryKeyJoinColumn");
  static final String PRIMARY_KEY_JOIN_COLUMNS = name("PrimaryKeyJoinColumns");
  static final String SECONDARY_TABLE = name("SecondaryTable");
  static final String SECONDARY_TABLES = name("SecondaryTables");
  static final String SEQUENCE_GENERATOR = name("SequenceGenerator");
  static final String SEQUENCE_GENERATORS = name("SequenceGenerators");
  static final String TABLE = name("Table");
  static final String TABLE_GENERATOR = name("TableGenerator");
  static final String TABLE_GENERATORS = name("TableGenerators");
  static final String TEMPORAL = name("Temporal");
  static final String TRANSIENT = name("Transient");
  static final String VERSION = name("Version");

  private Jpa() {}

  private static String name(String simpleName) {
    return "jakarta.persistence." + simpleName;
  }
}

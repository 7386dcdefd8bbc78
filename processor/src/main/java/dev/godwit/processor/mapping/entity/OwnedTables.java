package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.schema.QualifiedName;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The tables that attributes make, for collections and relations. */
public final class OwnedTables {

  private final SchemaBuilder schema;
  // By identity: attributes are compared by all that is written on them, which takes its time.
  private final IdentityHashMap<Attribute, TableBuilder> owned = new IdentityHashMap<>();

  public OwnedTables(SchemaBuilder schema) {
    this.schema = schema;
  }

  /** The table that has a name already, whoever made it. */
  public Optional<TableBuilder> present(QualifiedName name) {
    return schema.find(name);
  }

  /** Adds a table that an attribute makes, unless it shares one that is there. */
  public void add(TableBuilder table, Attribute attribute) {
    schema.add(table);
    owned.put(attribute, table);
  }

  /** The table that an attribute makes or shares, if it does. */
  public Optional<TableBuilder> of(Attribute attribute) {
    return Optional.ofNullable(owned.get(attribute));
  }

  /** Reports that an attribute alone makes a table that is there already. */
  public void refuseShared(TableBuilder present, Attribute attribute) {
    schema
        .problems()
        .error(
            "shared-join-table",
            attribute.site(),
            "'%s' is mapped to the table '%s', which '%s' has already. Give it a table of its own with @%s."
                .formatted(
                    attribute.hint(),
                    present.name(),
                    present.origin().hint(),
                    attribute.isElementCollection() ? "CollectionTable" : "JoinTable"));
  }

  /** The table that an attribute makes, if it is not another's, too. */
  public Optional<TableBuilder> madeBy(EntityClass entity, Attribute attribute) {
    String hint = entity.javaClass().name() + '.' + attribute.dottedPath();
    return of(attribute).filter(table -> table.origin().hint().equals(hint));
  }
}

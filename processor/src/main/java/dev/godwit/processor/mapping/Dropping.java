package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name in a {@code @Dropped}.
 *
 * @param name the name of what goes
 * @param tables the tables whose column may be meant; empty on the migrations package, where the
 *     name is that of a table or sequence, or says the table of the column
 * @param owner the class or package in words of the source
 * @param site the annotation
 */
public record Dropping(String name, Optional<List<QualifiedName>> tables, String owner, Site site) {

  /** Copies. */
  public Dropping {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(site, "site");
    tables = tables.map(List::copyOf);
  }
}

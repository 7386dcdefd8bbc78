package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.List;
import java.util.Objects;

/**
 * A {@code @RenamedFrom}, and all that it may be about.
 *
 * @param former the former name
 * @param tables the tables of the class or attribute
 * @param columns the columns of the class or attribute, in every table that has them
 * @param sequences the sequences of its generator
 * @param owner the class or attribute in words of the source
 * @param site the annotation
 */
public record Renaming(
    String former,
    List<QualifiedName> tables,
    List<TableMember> columns,
    List<QualifiedName> sequences,
    String owner,
    Site site) {

  /** Copies. */
  public Renaming {
    Objects.requireNonNull(former, "former");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(site, "site");
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
    sequences = List.copyOf(sequences);
  }

  /** Whether there is nothing that it could be about. */
  boolean isEmpty() {
    return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty();
  }
}

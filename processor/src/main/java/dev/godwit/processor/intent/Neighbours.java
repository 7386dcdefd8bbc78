package dev.godwit.processor.intent;

import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.Collection;
import java.util.Optional;

/**
 * Tells which new parts one annotation would be about together, as it is on an embeddable or a
 * mapped superclass: an answer then names the part that it is for.
 */
record Neighbours(Model model) {

  boolean isAlone(QualifiedName table, Collection<QualifiedName> fresh) {
    return fresh.stream()
        .filter(it -> !it.equals(table))
        .noneMatch(
            it ->
                owner(it).equals(owner(table))
                    || isOneSite(model.tables().get(it), model.tables().get(table)));
  }

  private String owner(QualifiedName table) {
    return Optional.ofNullable(model.tables().get(table))
        .map(it -> it.hint().split("\\.\\(|,", 2)[0])
        .orElse("");
  }

  boolean isAloneAmong(QualifiedName sequence, Collection<QualifiedName> fresh) {
    return fresh.stream()
        .filter(it -> !it.equals(sequence))
        .noneMatch(it -> isOneSite(model.sequences().get(it), model.sequences().get(sequence)));
  }

  boolean isAlone(TableMember column, Collection<String> fresh) {
    return fresh.stream()
        .map(it -> new TableMember(column.table(), it))
        .filter(it -> !it.equals(column))
        .noneMatch(it -> isOneSite(model.columns().get(it), model.columns().get(column)));
  }

  private static boolean isOneSite(Origin one, Origin other) {
    return one != null && other != null && one.site().equals(other.site());
  }
}

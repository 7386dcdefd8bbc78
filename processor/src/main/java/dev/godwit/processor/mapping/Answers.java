package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Site;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sources answer to the questions that a change raises.
 *
 * @param renamings what is an earlier one under a new name ({@code @RenamedFrom})
 * @param droppings what goes on purpose ({@code @Dropped})
 * @param backfills the value that existing rows take in a column ({@code @Backfill})
 * @param conversions how values follow a column's type ({@code @Using})
 * @param values where {@code @Backfill} and {@code @Using} stand
 */
public record Answers(
    List<Renaming> renamings,
    List<Dropping> droppings,
    Map<TableMember, SqlText> backfills,
    Map<TableMember, Conversion> conversions,
    List<Given> values) {

  /** No answers. */
  public static final Answers NONE =
      new Answers(List.of(), List.of(), Map.of(), Map.of(), List.of());

  /** Copies. */
  public Answers {
    renamings = List.copyOf(renamings);
    droppings = List.copyOf(droppings);
    backfills = Map.copyOf(backfills);
    conversions = Map.copyOf(conversions);
    values = List.copyOf(values);
  }

  /**
   * An annotation about the values of columns.
   *
   * @param annotation its simple name
   * @param columns those that it is about; none if it is about another entity's
   * @param site where it stands
   */
  public record Given(String annotation, List<TableMember> columns, Site site) {

    /** Copies and checks. */
    public Given {
      Objects.requireNonNull(annotation, "annotation");
      columns = List.copyOf(columns);
      Objects.requireNonNull(site, "site");
    }
  }

  /**
   * How values follow a column's type.
   *
   * @param forth an expression over the former value
   * @param back an expression over the new value; empty if the source gives none
   */
  public record Conversion(SqlText forth, Optional<SqlText> back) {

    /** Checks that nothing is null. */
    public Conversion {
      Objects.requireNonNull(forth, "forth");
      Objects.requireNonNull(back, "back");
    }
  }

  /** The same with more answers to what was renamed or dropped. */
  public Answers with(List<Renaming> moreRenamings, List<Dropping> moreDroppings) {
    List<Renaming> allRenamings = new ArrayList<>(renamings);
    allRenamings.addAll(moreRenamings);
    List<Dropping> allDroppings = new ArrayList<>(droppings);
    allDroppings.addAll(moreDroppings);
    return new Answers(allRenamings, allDroppings, backfills, conversions, values);
  }
}

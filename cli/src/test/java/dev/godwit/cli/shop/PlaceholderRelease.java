package dev.godwit.cli.shop;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;

/** A shop whose SQL leaves something open, and whose names are as long as names may be. */
public final class PlaceholderRelease extends ShopHistory {

  private static final String LONG = "0002_fill_" + "customer_with_the_first_".repeat(2) + "names";

  /** For the service loader. */
  public PlaceholderRelease() {
    super(
        "shop",
        CUSTOMER,
        new Step(
            Entry.committed(LONG, "Fills customer.", "2", "0001_create_customer"),
            op -> op.sql("insert into customer (id, name) values (1, '${first}')"),
            op -> op.sql("delete from customer where name = '${first}'")),
        new Step(
            Entry.draft("0003_create_long_names", "Creates a table.", "3", LONG),
            op ->
                op.createTable(
                    "customer_with_a_name_that_leaves_no_room_in_a_line",
                    column("id", bigint()).notNull()),
            op -> op.dropTable("customer_with_a_name_that_leaves_no_room_in_a_line")));
  }
}

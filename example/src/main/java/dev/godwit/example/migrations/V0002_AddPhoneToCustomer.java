package dev.godwit.example.migrations;

import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Adds phone to customer.
 *
 * <pre>{@code
 * + customer.phone varchar(20)
 * }</pre>
 */
@Revision(
    id = "0002_add_phone_to_customer",
    after = "0001_create_8_tables",
    generated = "87dc852ded6a74165f01da5390e302a9")
public final class V0002_AddPhoneToCustomer implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("phone", varchar(20)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "phone");
  }
}

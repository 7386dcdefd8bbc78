package dev.godwit.example.migrations;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Renames name to full_name in customer.
 *
 * <pre>{@code
 * ~ customer.name → full_name
 * }</pre>
 */
@Revision(
    id = "0004_rename_name_to_full_name_in_customer",
    after = "0003_add_status_to_product",
    generated = "e29bafe5f3b17100182b6bb2e679ac2b")
public final class V0004_RenameNameToFullNameInCustomer implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameColumn("customer", "name", "full_name");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("customer", "full_name", "name");
  }
}

package io.waymark.identity;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/**
 * What people do to their own accounts: written into the installation's audit, for an account
 * belongs to no organisation.
 */
@Singleton
public class AccountActs {
  private final Audit audit;

  AccountActs(Audit audit) {
    this.audit = audit;
  }

  /**
   * @param action such as {@code account.password_changed}
   */
  @Transactional(TxType.MANDATORY)
  public void record(long accountId, String action) {
    Tenants.within(
        Tenants.INSTALLATION,
        () ->
            audit.record(
                new Author(accountId, null), action, new Subject("account", accountId), Map.of()));
  }
}

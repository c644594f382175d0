package io.waymark.tenanterasure;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.waymark.audit.AuditErasure;
import io.waymark.export.ExportTarget;
import io.waymark.export.Exports;
import io.waymark.tenancy.TenantTables;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Accounts that belong to one organisation only, and go with it. */
@Singleton
class LonelyAccounts {
  private static final int PART = 200;

  private final LonelyAccountReads reads;
  private final TenantTables tables;
  private final AuditErasure audited;
  private final Exports exports;
  private final JdbcOperations database;

  LonelyAccounts(
      LonelyAccountReads reads,
      TenantTables tables,
      AuditErasure audited,
      Exports exports,
      JdbcOperations database) {
    this.reads = reads;
    this.tables = tables;
    this.audited = audited;
    this.exports = exports;
    this.database = database;
  }

  int count(long tenantId) {
    return reads.count(tenantId);
  }

  /**
   * Erases some of them: how they sign in, what the installation wrote to them and down about them,
   * and what was collected for them.
   *
   * @return how many; 0 when none is left
   */
  @Transactional
  int eraseSome(long tenantId) {
    var some = reads.some(tenantId, PART);
    if (some.isEmpty()) {
      return 0;
    }
    var ids = some.stream().map(AccountRow::id).toList();
    var addresses = new ArrayList<>(some.stream().map(AccountRow::email).toList());
    addresses.addAll(reads.otherAddresses(ids));
    Tenants.within(Tenants.INSTALLATION, () -> ids.forEach(audited::ofAccount));
    ids.stream().map(ExportTarget::person).forEach(exports::remove);
    reads.eraseLetters(Tenants.INSTALLATION, addresses);
    tables.ofAccounts().forEach(table -> erase(table, ids));
    return reads.eraseAccounts(ids);
  }

  private void erase(String table, List<Long> accountIds) {
    var places = String.join(", ", Collections.nCopies(accountIds.size(), "?"));
    database.prepareStatement(
        "DELETE FROM `" + table + "` WHERE account_id IN (" + places + ")",
        statement -> {
          for (int i = 0; i < accountIds.size(); i++) {
            statement.setLong(i + 1, accountIds.get(i));
          }
          return statement.executeUpdate();
        });
  }
}

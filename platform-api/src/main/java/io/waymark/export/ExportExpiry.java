package io.waymark.export;

import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.TreeSet;

/** Removes exports whose time is over, of organisations and of the installation. */
@Singleton
class ExportExpiry {
  private final DataExportRepository exports;
  private final ExportFiles files;
  private final TenantRegistry tenants;
  private final Clock clock;

  ExportExpiry(
      DataExportRepository exports, ExportFiles files, TenantRegistry tenants, Clock clock) {
    this.exports = exports;
    this.files = files;
    this.tenants = tenants;
    this.clock = clock;
  }

  void run() {
    var all = new TreeSet<>(tenants.ids());
    all.add(Tenants.INSTALLATION);
    all.forEach(tenantId -> Tenants.within(tenantId, () -> removeOf(tenantId)));
  }

  private void removeOf(long tenantId) {
    exports.expired(tenantId, clock.instant()).forEach(exportId -> remove(tenantId, exportId));
  }

  @Transactional
  void remove(long tenantId, long exportId) {
    files.remove(tenantId, exportId);
    exports.findById(exportId).ifPresent(exports::delete);
  }
}

package io.waymark.export;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Tells the owners of an organisation that it was exported, whoever asked. A person's own export
 * was told of when it began.
 */
@Singleton
class ExportLetters {
  private final DataExportRepository exports;
  private final TenantRegistry tenants;
  private final Outbox outbox;

  ExportLetters(DataExportRepository exports, TenantRegistry tenants, Outbox outbox) {
    this.exports = exports;
    this.tenants = tenants;
    this.outbox = outbox;
  }

  /** In the scope of the export's tenant. */
  void tell(DataExport ready) {
    if (ready.kind() == ExportKind.TENANT) {
      var organisation = tenants.current();
      exports
          .ownersOf(ready.subjectId())
          .forEach(
              address ->
                  outbox.post(letter(ready, address, organisation.name(), organisation.slug())));
    }
  }

  private static Letter letter(DataExport ready, String address, String organisation, String slug) {
    return new Letter(
        "export:" + new Id(ready.id()),
        address,
        ready.locale(),
        "export.tenant_ready",
        Map.of("organisation", organisation),
        LetterLink.to(slug + "/export"));
  }
}

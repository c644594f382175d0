package io.waymark.operator;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.export.ExportView;
import io.waymark.export.Exports;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Has organisations exported for their owners: an operator sees how far that is, and no file. */
@Singleton
class OrganisationExports {
  private final Organisations organisations;
  private final Exports exports;
  private final Audit audit;

  OrganisationExports(Organisations organisations, Exports exports, Audit audit) {
    this.organisations = organisations;
    this.exports = exports;
    this.audit = audit;
  }

  /**
   * @throws NotFound when there is no such organisation
   * @throws Conflict {@code export.exists}
   */
  @Transactional
  ExportView start(String slug, Locale language) {
    long tenantId = organisations.idOf(slug);
    audit.record("tenant.export_started", new Subject("tenant", tenantId), Map.of("slug", slug));
    return exports.ofTenant(tenantId, language);
  }

  /**
   * @return none or one
   * @throws NotFound when there is no such organisation
   */
  List<ExportView> list(String slug) {
    return exports.latestOfTenant(organisations.idOf(slug)).stream().toList();
  }
}

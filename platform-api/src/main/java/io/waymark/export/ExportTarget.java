package io.waymark.export;

import io.waymark.tenancy.Tenants;

/**
 * Whose export it is. Each subject has one at a time.
 *
 * @param tenantId where it lies; {@code Tenants.INSTALLATION} for an account's
 */
public record ExportTarget(ExportKind kind, long tenantId, long subjectId) {
  /** All that is held of a person, in all their organisations. */
  public static ExportTarget person(long accountId) {
    return new ExportTarget(ExportKind.PERSON, Tenants.INSTALLATION, accountId);
  }

  /** What one organisation holds of somebody who left it. */
  public static ExportTarget leaving(long tenantId, long membershipId) {
    return new ExportTarget(ExportKind.LEAVING, tenantId, membershipId);
  }

  /** An organisation, without what its people wrote. */
  public static ExportTarget tenant(long tenantId) {
    return new ExportTarget(ExportKind.TENANT, tenantId, tenantId);
  }
}

package io.waymark.tenancy;

/**
 * What an organisation is to the people in its programs: their employer, or somebody they hired.
 * The installation itself is a tenant, too, for its operators.
 */
public enum TenantKind {
  EMPLOYER,
  COACH,
  INSTALLATION
}

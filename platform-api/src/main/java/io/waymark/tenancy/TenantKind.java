package io.waymark.tenancy;

/**
 * What an organisation is to the people in its programs: their employer, or somebody they hired.
 */
public enum TenantKind {
  EMPLOYER,
  COACH
}

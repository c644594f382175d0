package io.waymark.tenancy;

enum TenantStatus {
  ACTIVE,
  SUSPENDED,
  ERASING
}

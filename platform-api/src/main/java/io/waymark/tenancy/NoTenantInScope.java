package io.waymark.tenancy;

/** A fault of ours, never the caller's: tenant data was touched outside any tenant. */
public class NoTenantInScope extends IllegalStateException {
  NoTenantInScope() {
    super("no tenant in scope");
  }
}

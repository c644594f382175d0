package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.TenantKind;

/** An organisation that one may enter. */
@Serdeable
record TenantChoice(String slug, String name, TenantKind kind) {
  static TenantChoice of(MembershipChoice membership) {
    return new TenantChoice(membership.slug(), membership.tenantName(), membership.kind());
  }
}

package io.waymark.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record ChoiceRow(
    long tenantId,
    String slug,
    String tenantName,
    TenantKind kind,
    TenantStatus tenantStatus,
    boolean secondFactorRequired,
    @Nullable String accentLight,
    @Nullable String accentDark,
    @Nullable Instant logoChangedAt,
    String language,
    long membershipId,
    String name,
    @Nullable String title,
    String roles,
    MembershipStatus status,
    int epoch) {
  MembershipChoice choice() {
    return new MembershipChoice(
        tenantId,
        slug,
        tenantName,
        kind,
        tenantStatus == TenantStatus.ACTIVE,
        secondFactorRequired,
        new Brand(accentLight, accentDark, logoChangedAt, language),
        membershipId,
        name,
        title,
        Words.split(Role.class, roles),
        status == MembershipStatus.ACTIVE,
        epoch);
  }
}

package io.waymark.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@Introspected
record MemberRow(
    long id,
    long accountId,
    String name,
    @Nullable String title,
    String roles,
    MembershipStatus status,
    String zone) {
  Member member() {
    return new Member(
        id,
        accountId,
        name,
        title,
        Words.split(Role.class, roles),
        ZoneId.of(zone),
        status == MembershipStatus.ACTIVE);
  }
}

package io.waymark.tenancy;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in a tenant, as others there see them.
 *
 * @param title what they do, such as "Junior engineer"
 * @param zone where they live now; for the past see {@link Memberships#zonesOf}
 * @param active false once deactivated
 */
public record Member(
    long membershipId,
    long accountId,
    String name,
    @Nullable String title,
    Set<Role> roles,
    ZoneId zone,
    boolean active) {}

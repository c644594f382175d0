package io.waymark.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One membership of an account, with what sign-in needs to know about it.
 *
 * @param asksForSecondFactor whether the tenant lets nobody in with a password alone
 * @param epoch grows when roles or status change
 */
@Introspected
public record MembershipChoice(
    long tenantId,
    String slug,
    String tenantName,
    TenantKind kind,
    boolean tenantActive,
    boolean asksForSecondFactor,
    Brand brand,
    long membershipId,
    String name,
    @Nullable String title,
    Set<Role> roles,
    boolean active,
    int epoch) {

  /** Whether one may work there now. */
  public boolean open() {
    return active && tenantActive;
  }
}

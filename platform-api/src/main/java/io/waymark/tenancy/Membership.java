package io.waymark.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The epoch grows with each change that must reach sessions which are open already. */
@MappedEntity("membership")
record Membership(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long accountId,
    String name,
    @Nullable String title,
    String roles,
    MembershipStatus status,
    int epoch,
    Instant joinedAt,
    @Version @Nullable Long version) {

  Membership with(Set<Role> changed) {
    return changed(Words.join(changed), status);
  }

  Membership with(MembershipStatus changed) {
    return changed(roles, changed);
  }

  /** Sessions that are open say neither: the epoch stays. */
  Membership described(String newName, @Nullable String newTitle) {
    return new Membership(
        id, tenantId, accountId, newName, newTitle, roles, status, epoch, joinedAt, version);
  }

  private Membership changed(String newRoles, MembershipStatus newStatus) {
    return new Membership(
        id, tenantId, accountId, name, title, newRoles, newStatus, epoch + 1, joinedAt, version);
  }
}

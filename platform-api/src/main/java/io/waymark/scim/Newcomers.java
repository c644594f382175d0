package io.waymark.scim;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.identity.Accounts;
import io.waymark.provisioning.Directories;
import io.waymark.provisioning.DirectoryConnected;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.MemberJoined;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Lets directories know who is here: everybody when the first is connected, then whoever joins, by
 * whatever way. Somebody whom a directory has announced gets what it said in the meantime.
 */
@Singleton
class Newcomers {
  private final ScimUserRepository users;
  private final Directories directories;
  private final People people;
  private final Tenants tenants;
  private final Clock clock;

  Newcomers(
      ScimUserRepository users,
      Directories directories,
      People people,
      Tenants tenants,
      Clock clock) {
    this.users = users;
    this.directories = directories;
    this.people = people;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** What joining needs to know of the newcomer, and to change. */
  @Singleton
  record People(Accounts accounts, Members members, Memberships memberships) {}

  @EventListener
  @Transactional
  void introduce(DirectoryConnected connected) {
    users.introduceEverybody(connected.tenantId());
  }

  @EventListener
  @Transactional
  void meet(MemberJoined somebody) {
    var known =
        users
            .findByMembershipId(somebody.membershipId())
            .or(() -> users.findByAddress(people.accounts().emailOf(somebody.accountId())));
    if (known.isPresent()) {
      meet(known.get(), people.members().get(somebody.membershipId()));
    } else if (directories.any()) {
      users.introduce(tenants.currentId(), somebody.membershipId());
    }
  }

  private void meet(ScimUser user, Member member) {
    boolean announced = user.membershipId() == null;
    users.update(user.joined(member.membershipId(), clock.instant()));
    var roles = Groups.roles(Groups.split(user.roles()), null);
    if (announced && !member.roles().equals(roles)) {
      people.memberships().changeRoles(member.membershipId(), roles);
    }
  }
}

package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.identity.Accounts;
import io.waymark.identity.NewAccount;
import io.waymark.quota.Quota;
import io.waymark.quota.Quotas;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.NewTenant;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Founds a demo organisation and lets its people join; a coach's admins may read check-ins. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoPeople {
  private static final String PASSWORD = "waymark-demo-login";

  /** So that operators see one organisation with limits, and one without. */
  private static final Quota LIMITS = new Quota(50, 500_000_000L, 6_000);

  private static final String OPERATOR = "operator@waymark.example";

  private final TenantRegistry organisations;
  private final Accounts accounts;
  private final Memberships memberships;
  private final Quotas quotas;
  private final DemoAuthor author;

  DemoPeople(
      TenantRegistry organisations,
      Accounts accounts,
      Memberships memberships,
      Quotas quotas,
      DemoAuthor author) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.memberships = memberships;
    this.quotas = quotas;
    this.author = author;
  }

  /** The first lets everybody else in; from then on it is the first admin who does things. */
  List<Actor> join(DemoTenant tenant) {
    author.isNobody();
    TenantKind kind = TenantKind.valueOf(tenant.kind());
    long tenantId =
        organisations
            .create(new NewTenant(tenant.slug(), tenant.name(), kind, kind == TenantKind.COACH))
            .id();
    if (kind == TenantKind.COACH) {
      quotas.change(tenantId, LIMITS);
    }
    List<Actor> members = new ArrayList<>();
    for (DemoPerson person : tenant.people()) {
      members.add(Tenants.in(tenantId, () -> join(tenantId, person)));
      author.is(members.getFirst());
    }
    members.stream().filter(member -> member.is(Role.ADMIN)).findFirst().ifPresent(author::is);
    return members;
  }

  /** Stays when a demo is made anew: no organisation of the demo is theirs. */
  void runInstallation() {
    author.isNobody();
    long account =
        accounts.idOf(OPERATOR).orElseGet(() -> create(OPERATOR, ZoneId.of("Europe/Berlin")));
    var operator = new NewMember(account, "Opal Reyes", null, Set.of(Role.OPERATOR));
    Tenants.within(Tenants.INSTALLATION, () -> memberships.addOrReturn(operator));
  }

  private long create(String email, ZoneId zone) {
    return accounts.create(new NewAccount(email, PASSWORD, zone));
  }

  /** In the scope of the tenant. */
  Actor join(long tenantId, DemoPerson person) {
    long account =
        accounts.idOf(person.email()).orElseGet(() -> create(person.email(), person.zone()));
    Set<Role> roles = Set.copyOf(person.roles());
    long membership = memberships.add(new NewMember(account, person.name(), person.title(), roles));
    return new Actor(account, membership, tenantId, roles);
  }
}

package io.waymark.support;

import io.waymark.audit.Audit;
import io.waymark.audit.AuditChain;
import io.waymark.audit.Subject;
import io.waymark.identity.Accounts;
import io.waymark.identity.NewAccount;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.NewTenant;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A tenant of a test's own, with the people that the test gives it: what one test writes, no other
 * test reads.
 */
public record Organisation(long id, String slug) {
  private static final AtomicInteger MADE = new AtomicInteger();

  public static Organisation employer() {
    return of(TenantKind.EMPLOYER, false);
  }

  public static Organisation coach() {
    return of(TenantKind.COACH, false);
  }

  /** A coaching company whose admins may read what people write. */
  public static Organisation coachWhoseAdminsReadText() {
    return of(TenantKind.COACH, true);
  }

  /** The one tenant that is no organisation: its members are operators. */
  public static Organisation installation() {
    return new Organisation(Tenants.INSTALLATION, "installation");
  }

  private static Organisation of(TenantKind kind, boolean adminsReadText) {
    String slug = "org-" + MADE.incrementAndGet();
    var made =
        Api.bean(TenantRegistry.class).create(new NewTenant(slug, slug, kind, adminsReadText));
    return new Organisation(made.id(), slug);
  }

  /** Runs services as a job of this tenant would. */
  public <T> T in(Supplier<T> work) {
    return Tenants.in(id, work);
  }

  /** Writes an event of nobody's into this tenant's audit, in a transaction of its own. */
  public void records(String action, Subject subject, Map<String, ?> details) {
    Tenants.within(
        id, () -> Work.inTransaction(() -> Api.bean(Audit.class).record(action, subject, details)));
  }

  /** Chains what waits in this tenant's audit, as a job does from time to time. */
  public void chainsItsAudit() {
    Tenants.within(id, Api.bean(AuditChain.class)::extend);
  }

  public Person participant(String name) {
    return person(name, Role.PARTICIPANT);
  }

  public Person mentor(String name) {
    return person(name, Role.MENTOR);
  }

  public Person admin(String name) {
    return person(name, Role.ADMIN);
  }

  public Person owner(String name) {
    return person(name, Role.OWNER);
  }

  /** Somebody with an account and a membership of their own, in UTC. */
  public Person person(String name, Role... roles) {
    return personIn("UTC", name, roles);
  }

  public Person personIn(String zone, String name, Role... roles) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + slug + ".example";
    long accountId =
        Api.bean(Accounts.class).create(new NewAccount(email, Person.PASSWORD, ZoneId.of(zone)));
    return join(new Person(this, accountId, 0, name, email, List.of(roles)));
  }

  /** The same account as somebody elsewhere, with a membership here. */
  public Person alsoHere(Person elsewhere, Role... roles) {
    return join(
        new Person(
            this, elsewhere.accountId(), 0, elsewhere.name(), elsewhere.email(), List.of(roles)));
  }

  private Person join(Person person) {
    var member = new NewMember(person.accountId(), person.name(), null, Set.copyOf(person.roles()));
    long membershipId = in(() -> Api.bean(Memberships.class).add(member));
    return new Person(
        this, person.accountId(), membershipId, person.name(), person.email(), person.roles());
  }
}

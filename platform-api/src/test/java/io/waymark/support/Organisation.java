package io.waymark.support;

import io.waymark.shared.id.Ids;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A tenant of a test's own, with the people that the test gives it: what one test writes, no other
 * test reads.
 */
public record Organisation(long id, String slug) {
  private static final AtomicInteger MADE = new AtomicInteger();

  public static Organisation employer() {
    return of("EMPLOYER", false);
  }

  public static Organisation coach() {
    return of("COACH", false);
  }

  /** A coaching company whose admins may read what people write. */
  public static Organisation coachWhoseAdminsReadText() {
    return of("COACH", true);
  }

  private static Organisation of(String kind, boolean adminsReadText) {
    var made = new Organisation(Api.bean(Ids.class).next(), "org-" + MADE.incrementAndGet());
    Database.insert(
        "INSERT INTO tenant (id, slug, name, kind, status, working_days, reply_target_days,"
            + " admins_read_text, created_at, version)"
            + " VALUES (?, ?, ?, ?, 'ACTIVE', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', 2, ?, ?, 0)",
        made.id,
        made.slug,
        made.slug,
        kind,
        adminsReadText,
        Api.clock().instant());
    return made;
  }

  /** Runs services as a job of this tenant would. */
  public <T> T in(Supplier<T> work) {
    return Tenants.in(id, work);
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
    Ids ids = Api.bean(Ids.class);
    String email = name.toLowerCase(Locale.ROOT) + "@" + slug + ".example";
    var person = new Person(this, ids.next(), ids.next(), name, email, List.of(roles));
    addAccount(person, zone);
    addMembership(person);
    return person;
  }

  private static void addAccount(Person person, String zone) {
    Database.insert(
        "INSERT INTO account (id, email, password_hash, zone, epoch, created_at, version)"
            + " VALUES (?, ?, '-', ?, 0, ?, 0)",
        person.accountId(),
        person.email(),
        zone,
        Api.clock().instant());
  }

  private void addMembership(Person person) {
    String roles = person.roles().stream().map(Role::name).collect(Collectors.joining(","));
    Database.insert(
        "INSERT INTO membership (tenant_id, id, account_id, name, title, roles, status, epoch,"
            + " joined_at, version) VALUES (?, ?, ?, ?, NULL, ?, 'ACTIVE', 0, ?, 0)",
        id,
        person.membershipId(),
        person.accountId(),
        person.name(),
        roles,
        Api.clock().instant());
    Database.insert(
        "INSERT INTO account_tenant (account_id, tenant_id, membership_id) VALUES (?, ?, ?)",
        person.accountId(),
        id,
        person.membershipId());
  }
}

package io.waymark.walls;

import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.enrolment.Pauses;
import io.waymark.leaving.TestLeaving;
import io.waymark.provisioning.TestDirectories;
import io.waymark.support.Api;
import io.waymark.support.FakeIssuer;
import io.waymark.support.Operation;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.SignOnAt;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * An organisation with one of everything: a running cohort and two circles of people who have
 * nothing to do with each other. Two worlds are alike but for their ids.
 */
record World(RunningCohort cohort, Person owner, Person operator, Circle circle, Circle strangers) {
  private static final AtomicInteger MADE = new AtomicInteger();

  static World seeded() {
    Api.clock().set(Circle.BEFORE, "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", Organisation.coachWhoseAdminsReadText());
    var owner = cohort.organisation().owner("Olga");
    var circle = Circle.in(cohort, owner, "Priya", "Mara");
    var operator =
        Organisation.installation()
            .person("Opal of " + cohort.organisation().slug(), Role.OPERATOR);
    var world = new World(cohort, owner, operator, circle, Circle.in(cohort, owner, "Lea", "Piet"));
    world.takeTimeOff();
    world.haveALogo();
    world.beAudited();
    world.seeSomebodyLeave();
    world.beProvisioned();
    // Last of those that write letters: it delivers what is due.
    world.beExported();
    world.signOn();
    return world;
  }

  private void takeTimeOff() {
    cohort.addBreak("2026-06-01", 1);
    long enrolmentId = cohort.enrol(cohort.organisation().participant("Zoe")).value();
    cohort
        .organisation()
        .in(() -> Api.bean(Pauses.class).grant(enrolmentId, LocalDate.parse("2026-03-16"), 2));
    moveDates();
  }

  /** A milestone later for everybody, and more time for one of them. */
  private void moveDates() {
    var later =
        Map.of(
            "kind",
            "MOVE_MILESTONE",
            "milestoneKey",
            "feature-shipped",
            "dueOn",
            "2026-07-15",
            "reason",
            "The release is on the 14th.");
    String path = "/api/v1/cohorts/" + circle.places().get("cohortId");
    var preview = cohort.admin().posts(path + "/change-previews", later).isOk();
    cohort
        .admin()
        .posts(
            path + "/changes", Map.of("change", later, "fingerprint", preview.text("fingerprint")))
        .isCreated();
    var zed = cohort.organisation().participant("Zed");
    var more =
        Map.of("kind", "EXTENSION", "milestoneKey", "process-learned", "dueOn", "2026-05-08");
    String asked =
        zed.posts("/api/v1/enrolments/" + cohort.enrol(zed) + "/date-requests", more)
            .isCreated()
            .text("dateRequestId");
    cohort
        .admin()
        .puts("/api/v1/date-requests/" + asked + "/answer", Map.of("granted", true))
        .isEmpty();
  }

  private void haveALogo() {
    new OwnAccount(owner).withLogo();
  }

  /** A chain of events, and one with a personal value that is yet to be chained. */
  private void beAudited() {
    cohort.organisation().chainsItsAudit();
    cohort
        .organisation()
        .records(
            "session.refused",
            new Subject("account", owner.accountId()),
            Map.of("address", new Personal(owner.accountId(), "192.0.2.1")));
  }

  private void seeSomebodyLeave() {
    TestLeaving.link(cohort.organisation().participant("Uma"));
  }

  /** Files that can be fetched, of the organisation and of whoever is in it. */
  void beExported() {
    owner.calls().call("POST", "/api/v1/exports", null).is(202);
    Stream.of(Role.values())
        .flatMap(role -> Stream.of(actor(role, circle), actor(role, strangers)))
        .distinct()
        .forEach(person -> person.calls().call("POST", "/api/v1/me/exports", null).is(202));
    Work.runDue();
  }

  /** An issuer, and somebody whom it let in. */
  private void signOn() {
    var signOn = SignOnAt.at(cohort.organisation(), owner, FakeIssuer.shared());
    signOn.signsOn("nora", signOn.newAddress()).isCreated();
  }

  /** By a directory, which announced somebody who has not joined yet. */
  private void beProvisioned() {
    var announced =
        Map.of(
            "schemas",
            List.of("urn:ietf:params:scim:schemas:core:2.0:User"),
            "userName",
            "una@" + cohort.organisation().slug() + ".example");
    Api.with(directorysToken()).post("/scim/v2/Users", announced).isCreated();
  }

  /** A further circle, alike but for its ids, to be changed by one operation. */
  Circle anotherCircleFor(Operation operation) {
    int number = MADE.incrementAndGet();
    return Circle.forOne(operation, cohort, owner, "Ann " + number, "Ben " + number);
  }

  /** With which the organisation's directory calls. */
  String directorysToken() {
    return TestDirectories.tokenOf(cohort.organisation());
  }

  /** Who holds the role, of the one circle or of the other. */
  Person actor(Role role, Circle of) {
    return switch (role) {
      case OWNER -> owner;
      case ADMIN -> cohort.admin();
      case MENTOR -> of.mentor();
      case PARTICIPANT -> of.participant();
      case OPERATOR -> operator;
    };
  }

  /** Somebody in a role who may be gone afterwards. */
  Person somebodyElse(Role role) {
    var home = role == Role.OPERATOR ? Organisation.installation() : cohort.organisation();
    return home.person("Sam %d %s".formatted(MADE.incrementAndGet(), home.slug()), role);
  }

  /** Every id of this tenant's rows, and the tenant's own. */
  Set<String> ids() {
    return TenantRows.of(id()).ids();
  }

  /** What is stored for this tenant, as a digest of each table. */
  Map<String, String> digest() {
    return TenantRows.of(id()).digest();
  }

  /** How many rows this tenant has, by table. */
  Map<String, Long> sizes() {
    return TenantRows.of(id()).sizes();
  }

  private long id() {
    return cohort.organisation().id();
  }
}

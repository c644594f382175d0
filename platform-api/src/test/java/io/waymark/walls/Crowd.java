package io.waymark.walls;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Copies;
import io.waymark.support.Database;
import java.util.Map;

/**
 * Many of what a world has one of. It is the last week, so that every check-in of the track is
 * listed.
 */
final class Crowd {
  /** The last two may still be submitted, and stay open. */
  static final int SUBMITTED = 24;

  private static final int LAST_PERIOD = 26;
  private static final String LAST_WEEK = "2026-09-02T09:00";

  private final World world;
  private Copies copies = Copies.many(0);

  Crowd(World world) {
    this.world = world;
    Api.clock().set(LAST_WEEK, "UTC");
    world.beExported();
    Map<String, Object> draft = Map.of("period", LAST_PERIOD, "body", Map.of());
    Call.signedIn(world.circle().participant())
        .put("/api/v1/enrolments/" + place("enrolmentId") + "/check-in-draft", draft)
        .isOk();
  }

  /** Copies whatever a list lists until there are as many of it. */
  void growTo(int howMany) {
    copies = copies.numbered(copies.until() + 1, howMany - 1);
    people();
    copies.of("cohort", id("cohortId"), Map.of("starts_on", "t.starts_on - INTERVAL 7 DAY"));
    copies.of("absence", id("absenceId"), Map.of());
    copies.of("commitment", id("commitmentId"), Map.of("position", "t.position + n"));
    copies
        .numbered(copies.from(), Math.min(copies.until(), SUBMITTED - 2))
        .further(1)
        .of("check_in", id("checkInId"), Map.of("period", "t.period + n"));
  }

  /** Like the circle's participant: they wait for the same mentor, and answer as mentors do. */
  private void people() {
    long person = world.circle().participant().membershipId();
    long enrolment = id("enrolmentId");
    var ofPerson = Map.of("membership_id", copies.id());
    var ofEnrolment = Map.of("enrolment_id", copies.id());
    copies.of(
        "account",
        world.circle().participant().accountId(),
        Map.of("email", "CONCAT(n, '.', t.email)"));
    copies.of("membership", person, Map.of("account_id", copies.id()));
    copies.of("zone_change", one("zone_change", "membership_id", person), ofPerson);
    copies.of("enrolment", enrolment, ofPerson);
    copies.of("pairing", one("pairing", "is_primary AND enrolment_id", enrolment), ofEnrolment);
    copies.of("check_in", id("checkInId"), ofEnrolment);
    copies.of("task_done", one("task_done", "enrolment_id", enrolment), ofEnrolment);
    copies.of(
        "reply",
        one("reply", "check_in_id", id("firstCheckIn")),
        Map.of("mentor_id", copies.id(), "check_in_id", String.valueOf(id("checkInId"))));
  }

  private String place(String name) {
    return Bodies.place("", name, world.circle().places());
  }

  private long id(String place) {
    return Id.parse(place(place)).value();
  }

  private static long one(String table, String column, long value) {
    return Database.count("SELECT MIN(id) FROM " + table + " WHERE " + column + " = ?", value);
  }
}

package io.waymark.coaching;

import static io.waymark.coaching.CoachingScene.session;
import static io.waymark.coaching.CoachingScene.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.Work;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleSessionTest {
  private static final String OWN = "/api/v1/me/coaching-sessions";

  private CoachingScene scene;

  @BeforeEach
  void set() {
    scene = CoachingScene.set();
  }

  @Test
  void aMentorSchedulesOnTheirOwnClock() {
    var made = scene.schedules(scene.mara(), "2026-03-25", "15:00", "Room 4").isCreated();

    assertThat(made.text("zone")).isEqualTo("America/New_York");
    assertThat(made.text("startsAt")).isEqualTo("2026-03-25T19:00:00Z");
    assertThat(made.text("endsAt")).isEqualTo("2026-03-25T19:45:00Z");
    assertThat(made.flag("leads")).isTrue();
    assertThat(scene.priya().gets(OWN).texts("upcoming", "id")).containsExactly(made.text("id"));
    assertThat(scene.mara().gets(OWN).texts("upcoming", "place")).containsExactly("Room 4");
  }

  @Test
  void aTimeThatTheClockSkipsIsLaterByTheGap() {
    var made = scene.schedules(scene.mara(), "2027-03-14", "02:30", null).isCreated();

    assertThat(made.text("startsAt")).isEqualTo("2027-03-14T07:30:00Z");
    assertThat(made.text("time")).isEqualTo("02:30");
  }

  @Test
  void theNextOneStandsOnThisWeekAndAtTheMentees() {
    scene.meet("2026-04-01", "15:00");
    scene.meet("2026-03-25", "15:00");

    var week = scene.priya().gets("/api/v1/me/this-week").isOk();
    assertThat(week.text("nextSession.startsAt")).isEqualTo("2026-03-25T19:00:00Z");
    assertThat(week.text("nextSession.leadName")).isEqualTo("Mara");
    assertThat(scene.mara().gets("/api/v1/me/mentees").texts("items", "nextSessionAt"))
        .containsExactly("2026-03-25T19:00:00Z");
  }

  @Test
  void oneThatGoesOnIsStillAheadAndOneThatIsOverIsPast() {
    String id = scene.meet("2026-03-25", "15:00");
    Api.clock().set("2026-03-25T19:30", "UTC");
    assertThat(scene.priya().gets(OWN).texts("upcoming", "id")).containsExactly(id);
    assertThat(scene.priya().gets(OWN).has("past.0")).isFalse();

    Api.clock().set("2026-03-25T19:45", "UTC");
    assertThat(scene.priya().gets(OWN).has("upcoming.0")).isFalse();
    assertThat(scene.priya().gets(OWN).texts("past", "id")).containsExactly(id);
  }

  @Test
  void pastOnesComeInPages() {
    for (int day = 9; day < 14; day++) {
      scene.meet("2026-03-%02d".formatted(day), "08:00");
    }

    var first = scene.priya().gets(OWN + "?size=2").isOk();
    var second = scene.priya().gets(OWN + "?size=2&cursor=" + first.text("next")).isOk();
    var third = scene.priya().gets(OWN + "?size=2&cursor=" + second.text("next")).isOk();

    assertThat(first.texts("past", "day")).containsExactly("2026-03-13", "2026-03-12");
    assertThat(second.texts("past", "day")).containsExactly("2026-03-11", "2026-03-10");
    assertThat(third.texts("past", "day")).containsExactly("2026-03-09");
    assertThat(third.has("next")).isFalse();
  }

  @Test
  void anAdminSeesThatItTakesPlaceAndNotWhere() {
    scene.schedules(scene.mara(), "2026-03-25", "15:00", "At the lake");

    var seen =
        scene
            .admin()
            .gets("/api/v1/enrolments/" + scene.enrolmentId() + "/coaching-sessions")
            .isOk();

    assertThat(seen.texts("items", "leadName")).containsExactly("Mara");
    assertThat(seen.flag("items.0.readsText")).isFalse();
    assertThat(seen.body()).doesNotContain("lake");
    scene
        .admin()
        .puts(session(seen.text("items.0.id")) + "/cancellation", Map.of())
        .refuses(403, "coaching_session.not_lead");
  }

  @Test
  void nobodyElseKnowsOfIt() {
    String id = scene.meet("2026-03-25", "15:00");
    Person otherMentor = scene.cohort().organisation().mentor("Piet");
    Person otherParticipant = scene.cohort().organisation().participant("Lea");
    scene.cohort().enrol(otherParticipant);

    otherMentor.gets(session(id)).isNotFound();
    otherParticipant.gets(session(id)).isNotFound();
    otherMentor.puts(session(id) + "/cancellation", Map.of()).isNotFound();
    scene.schedules(otherMentor, "2026-03-25", "15:00", null).isNotFound();
  }

  @Test
  void accessEndsWithThePairingAndWhatWasToComeIsCalledOff() {
    String past = scene.meet("2026-03-17", "15:00");
    String next = scene.meet("2026-03-25", "15:00");
    scene.cohort().endPairing(scene.pairingId());

    scene.mara().gets(session(past)).isNotFound();
    assertThat(scene.mara().gets(OWN).has("past.0")).isFalse();
    assertThat(scene.priya().gets("/api/v1/me/this-week").has("nextSession")).isFalse();
    Work.runRecurring("coaching-session-end");
    Work.runRecurring("coaching-session-end");

    assertThat(scene.priya().gets(session(next)).text("session.status")).isEqualTo("CANCELLED");
    assertThat(scene.priya().gets(session(past)).text("session.status")).isEqualTo("SCHEDULED");
    assertThat(Letters.to(scene.priya().email())).hasSize(2);
  }

  @Test
  void aLaterMentorReadsFromTheirDayOnAndBeforeItOnceConfirmed() {
    String past = scene.meet("2026-03-17", "15:00");
    var further = scene.cohort().organisation().mentor("Tom");
    Id pairing = scene.cohort().pairFurther(scene.enrolmentId(), further);

    assertThat(further.gets(session(past)).isOk().flag("session.readsText")).isFalse();
    scene.priya().puts("/api/v1/pairings/" + pairing + "/confirmation", Map.of()).isEmpty();
    assertThat(further.gets(session(past)).isOk().flag("session.readsText")).isTrue();
    further
        .puts(session(past) + "/private-notes", Map.of("text", "x"))
        .refuses(403, "coaching_session.not_lead");
  }

  @Test
  void movingWantsTheVersionThatWasRead() {
    var made = scene.schedules(scene.mara(), "2026-03-25", "15:00", null);
    String id = made.text("id");
    scene
        .mara()
        .puts(session(id), slot("2026-03-26", "16:00", null))
        .refuses(428, "precondition.required");

    var moved =
        scene
            .mara()
            .calls()
            .ifMatch(made.etag())
            .put(session(id), slot("2026-03-26", "16:00", "X"));

    assertThat(moved.isOk().text("startsAt")).isEqualTo("2026-03-26T20:00:00Z");
    scene
        .mara()
        .calls()
        .ifMatch(made.etag())
        .put(session(id), slot("2026-03-27", "16:00", null))
        .refuses(412, "precondition.stale");
  }

  @Test
  void whatHasBegunStaysAndWhatWasCancelledStaysSo() {
    String id = scene.meet("2026-03-25", "15:00");
    Api.clock().set("2026-03-25T19:00", "UTC");
    scene
        .mara()
        .calls()
        .ifMatch("*")
        .put(session(id), slot("2026-03-26", "16:00", null))
        .refuses(409, "coaching_session.begun");

    scene.mara().puts(session(id) + "/cancellation", Map.of()).isEmpty();
    scene
        .mara()
        .puts(session(id) + "/cancellation", Map.of())
        .refuses(409, "coaching_session.status");
    scene
        .mara()
        .calls()
        .ifMatch("*")
        .put(session(id), slot("2026-03-26", "16:00", null))
        .refuses(409, "coaching_session.status");
  }

  @Test
  void nobodyLeadsTwoSessionsAtOnce() {
    String id = scene.meet("2026-03-25", "15:00");
    scene
        .schedules(scene.mara(), "2026-03-25", "15:00", null)
        .refuses(409, "coaching_session.exists");

    scene.mara().puts(session(id) + "/cancellation", Map.of()).isEmpty();
    scene.schedules(scene.mara(), "2026-03-25", "15:00", null).isCreated();
  }

  @Test
  void whatCannotBeIsRefusedWithTheFieldNamed() {
    scene
        .schedules(scene.mara(), "2027-04-25", "15:00", null)
        .refuses(422, "coaching_session.too_far_ahead");
    scene
        .schedules(scene.mara(), "2026-02-26", "15:00", null)
        .refuses(422, "coaching_session.too_far_back");
    String path = "/api/v1/enrolments/" + scene.enrolmentId() + "/coaching-sessions";
    scene
        .mara()
        .posts(path, Map.of("day", "2026-03-25", "time", "25:00", "minutes", 5))
        .refusesFields("/time", "/minutes");
  }

  @Test
  void aGroupMeetsOnTheCohortsClock() {
    Person lea = scene.cohort().organisation().participant("Lea");
    scene.cohort().enrol(lea);
    var made = scene.schedulesGroup(scene.admin(), "2026-03-25", "15:00").isCreated();

    assertThat(made.text("startsAt")).isEqualTo("2026-03-25T15:00:00Z");
    assertThat(scene.priya().gets(OWN).texts("upcoming", "id")).containsExactly(made.text("id"));
    assertThat(lea.gets("/api/v1/me/this-week").flag("nextSession.inGroup")).isTrue();
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? AND subject_kind = ?",
                scene.cohort().organisation().id(),
                "coaching_session"))
        .containsExactly("coaching_session.scheduled");
  }

  @Test
  void aMentorOfSomebodyInItLeadsAGroupAndOneOfNobodyDoesNot() {
    Person piet = scene.cohort().organisation().mentor("Piet");
    scene.schedulesGroup(piet, "2026-03-25", "15:00").isNotFound();
    String id = scene.schedulesGroup(scene.mara(), "2026-03-25", "15:00").isCreated().text("id");

    scene.admin().puts(session(id) + "/cancellation", Map.of()).isEmpty();
    piet.gets(session(id)).isNotFound();
  }

  @Test
  void whoJoinedLaterWasNotInAnEarlierGroup() {
    String id = scene.schedulesGroup(scene.admin(), "2026-03-17", "15:00").isCreated().text("id");
    Person late = scene.cohort().organisation().participant("Late");
    scene.cohort().enrol(late);

    late.gets(session(id)).isNotFound();
    scene.priya().gets(session(id)).isOk();
  }

  @Test
  void throughAMentorsEyesItIsWhatTheyWouldSee() {
    scene.schedules(scene.mara(), "2026-03-25", "15:00", "Room 4");
    String path = "/api/v1/enrolments/" + scene.enrolmentId() + "/coaching-sessions";

    var asMentor =
        scene.priya().calls().with("View-As", scene.pairingId().toString()).get(path).isOk();
    var asAdmin = scene.priya().calls().with("View-As", "admin").get(path).isOk();

    assertThat(asMentor.count("items")).isEqualTo(1);
    assertThat(asAdmin.body()).doesNotContain("Room 4");
  }
}

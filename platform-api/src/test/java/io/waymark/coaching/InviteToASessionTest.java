package io.waymark.coaching;

import static io.waymark.coaching.CalendarMail.calendar;
import static io.waymark.coaching.CalendarMail.entry;
import static io.waymark.coaching.CalendarMail.event;
import static io.waymark.coaching.CalendarMail.last;
import static io.waymark.coaching.CalendarMail.text;
import static io.waymark.coaching.CoachingScene.session;
import static io.waymark.coaching.CoachingScene.slot;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InviteToASessionTest {
  private CoachingScene scene;

  @BeforeEach
  void set() {
    scene = CoachingScene.set();
  }

  @Test
  void bothAreToldWithAnEntryForTheirCalendars() throws Exception {
    scene.schedules(scene.mara(), "2026-03-25", "15:00", "https://meet.example/pm");

    for (Person person : List.of(scene.priya(), scene.mara())) {
      ICalendar invitation = calendar(last(person));
      VEvent event = invitation.getEvents().getFirst();
      assertThat(invitation.getMethod().getValue()).isEqualTo("REQUEST");
      assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-03-25T19:00:00Z");
      assertThat(event.getLocation().getValue()).isEqualTo("https://meet.example/pm");
      assertThat(event.getAttendees()).hasSize(1);
      assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(person.email());
    }
    assertThat(entry(last(scene.priya())).getContentType())
        .contains("text/calendar", "method=REQUEST", "UTF-8");
  }

  @Test
  void theSubjectAndTheTitleSayNothingOfWhoAndWhat() throws Exception {
    scene.meet("2026-03-25", "15:00");

    var letter = last(scene.priya());
    assertThat(letter.getSubject()).isEqualTo("A session on Waymark");
    assertThat(event(letter).getSummary().getValue()).isEqualTo("Session");
    assertThat(text(letter)).doesNotContain("Mara", "Priya Raman", "DESCRIPTION");
    assertThat(Letters.textOf(letter))
        .contains("Mara", "Wednesday, 25 March 2026", "20:00", "(Europe/Berlin)");
  }

  @Test
  void theLetterSpeaksTheReadersLanguage() throws Exception {
    var wanted = Map.of("language", "de", "theme", "SYSTEM", "zone", "Europe/Berlin");
    scene.priya().puts("/api/v1/me/preferences", wanted);
    scene.meet("2026-03-25", "15:00");

    var letter = last(scene.priya());
    assertThat(letter.getSubject()).isEqualTo("Ein Treffen auf Waymark");
    assertThat(event(letter).getSummary().getValue()).isEqualTo("Treffen");
    assertThat(event(last(scene.mara())).getSummary().getValue()).isEqualTo("Session");
  }

  @Test
  void movingAndCancellingKeepTheUidAndRaiseTheSequence() throws Exception {
    String id = scene.meet("2026-03-25", "15:00");
    VEvent first = event(last(scene.priya()));
    scene.mara().calls().ifMatch("*").put(session(id), slot("2026-04-02", "15:00", null)).isOk();
    VEvent moved = event(last(scene.priya()));
    scene.mara().puts(session(id) + "/cancellation", Map.of()).isEmpty();
    var last = last(scene.priya());
    VEvent cancelled = event(last);

    assertThat(List.of(first, moved, cancelled))
        .extracting(event -> event.getSequence().getValue())
        .containsExactly(0, 1, 2);
    assertThat(List.of(moved, cancelled))
        .allSatisfy(
            event -> assertThat(event.getUid().getValue()).isEqualTo(first.getUid().getValue()));
    assertThat(calendar(last).getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(Letters.to(scene.priya().email())).hasSize(3);
  }

  /** The clocks change in New York on 8 March and 1 November, in Berlin on 29 March, 25 October. */
  @Test
  void acrossAChangeOfTheClocksTheWallClockStays() throws Exception {
    Api.clock().set("2026-10-10T09:00", "UTC");
    var newYork = ZoneId.of("America/New_York");
    for (String day : List.of("2026-10-20", "2026-10-27", "2026-11-03")) {
      scene.meet(day, "15:00");
    }

    List<Instant> starts =
        Letters.to(scene.priya().email()).stream().map(InviteToASessionTest::start).toList();

    assertThat(starts)
        .containsExactly(
            Instant.parse("2026-10-20T19:00:00Z"),
            Instant.parse("2026-10-27T19:00:00Z"),
            Instant.parse("2026-11-03T20:00:00Z"));
    assertThat(starts)
        .allSatisfy(start -> assertThat(start.atZone(newYork).toLocalTime()).hasToString("15:00"));
  }

  @Test
  void whatIsWrittenDownAfterwardsIsNoNews() {
    scene.meet("2026-03-17", "15:00");

    assertThat(Letters.to(scene.priya().email())).isEmpty();
  }

  @Test
  void everybodyInAGroupIsToldAndNobodyOfTheOthers() throws Exception {
    Person lea = scene.cohort().organisation().participant("Lea");
    scene.cohort().enrol(lea);
    scene.schedulesGroup(scene.admin(), "2026-03-25", "15:00").isCreated();

    for (Person person : List.of(scene.priya(), lea, scene.admin())) {
      assertThat(event(last(person)).getAttendees())
          .extracting(attendee -> attendee.getEmail())
          .containsExactly(person.email());
    }
    assertThat(Letters.textOf(last(scene.admin()))).contains("Spring");
  }

  @Test
  void whoJoinsAfterwardsIsInvitedAndWhoLeavesHasItTakenOut() throws Exception {
    scene.schedulesGroup(scene.admin(), "2026-03-17", "15:00");
    scene.schedulesGroup(scene.admin(), "2026-03-25", "15:00").isCreated();
    Person lea = scene.cohort().organisation().participant("Lea");
    Id enrolmentId = scene.cohort().enrol(lea);

    assertThat(Letters.to(lea.email())).hasSize(1);
    assertThat(calendar(last(lea)).getMethod().getValue()).isEqualTo("REQUEST");
    VEvent invited = event(last(lea));
    assertThat(lea.gets("/api/v1/me/coaching-sessions").isOk().count("upcoming")).isEqualTo(1);
    assertThat(Letters.to(scene.priya().email())).hasSize(1);

    lea.calls().put("/api/v1/enrolments/" + enrolmentId + "/withdrawal").isEmpty();

    assertThat(calendar(last(lea)).getMethod().getValue()).isEqualTo("CANCEL");
    VEvent gone = event(last(lea));
    assertThat(gone.getUid().getValue()).isEqualTo(invited.getUid().getValue());
    assertThat(gone.getSequence().getValue()).isGreaterThan(invited.getSequence().getValue());
    assertThat(Letters.textOf(last(lea))).contains("no longer in the cohort", "Ada");
    assertThat(lea.gets("/api/v1/me/coaching-sessions").isOk().count("upcoming")).isZero();
    assertThat(Letters.to(scene.priya().email())).hasSize(1);
  }

  private static Instant start(MimeMessage letter) {
    return event(letter).getDateStart().getValue().toInstant();
  }
}

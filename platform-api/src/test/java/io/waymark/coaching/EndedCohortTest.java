package io.waymark.coaching;

import static io.waymark.coaching.CalendarMail.event;
import static io.waymark.coaching.CoachingScene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.Work;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of sessions when their cohort is cancelled or completed. */
class EndedCohortTest {
  private static final String OWN = "/api/v1/me/coaching-sessions";

  /** The driver sends no fewer than these at once. */
  private static final int FEW = 4;

  private static final int MANY = 12;

  private CoachingScene scene;
  private String held;
  private String ofTwo;
  private String ofGroup;

  @BeforeEach
  void plan() {
    scene = CoachingScene.set();
    held = scene.meet("2026-03-17", "15:00");
    ofTwo = scene.meet("2026-03-25", "15:00");
    ofGroup = scene.schedulesGroup(scene.admin(), "2026-03-26", "15:00").isCreated().text("id");
    Work.runDue();
  }

  @Test
  void whatACancelledCohortHadPlannedDoesNotTakePlace() {
    becomes("CANCELLED").isOk();

    assertThat(status(scene.priya(), held)).isEqualTo("SCHEDULED");
    assertThat(status(scene.priya(), ofTwo)).isEqualTo("CANCELLED");
    assertThat(status(scene.admin(), ofGroup)).isEqualTo("CANCELLED");
    for (Person person : List.of(scene.priya(), scene.mara(), scene.admin())) {
      assertThat(person.gets(OWN).isOk().count("upcoming")).isZero();
    }
    assertThat(scene.priya().gets("/api/v1/me/this-week").isOk().has("nextSession")).isFalse();
  }

  @Test
  void calendarsTakeItOutByTheSameUidAndAHigherSequence() throws Exception {
    becomes("CANCELLED").isOk();
    List<MimeMessage> invited = entries(scene.priya(), "REQUEST");
    List<MimeMessage> gone = entries(scene.priya(), "CANCEL");

    assertThat(invited).extracting(letter -> sequence(letter)).containsExactly(0, 0);
    assertThat(gone).extracting(letter -> sequence(letter)).containsExactly(1, 1);
    assertThat(gone)
        .extracting(letter -> event(letter).getUid().getValue())
        .containsExactlyElementsOf(
            invited.stream().map(letter -> event(letter).getUid().getValue()).toList());
  }

  @Test
  void eachIsToldOfEachOnceAndNothingFollows() throws Exception {
    becomes("CANCELLED").isOk();
    Work.runRecurring("coaching-session-end");

    assertThat(entries(scene.mara(), "CANCEL")).hasSize(1);
    assertThat(Letters.to(scene.mara().email())).hasSize(2);
    assertThat(entries(scene.admin(), "CANCEL")).hasSize(1);
    assertThat(Letters.textOf(CalendarMail.last(scene.admin())))
        .contains("Spring", "has come to its end");
    var told = Letters.to(scene.priya().email());
    assertThat(entries(scene.priya(), "CANCEL")).hasSize(2);
    assertThat(told).as("two invitations, two cancellations, the place").hasSize(5);
  }

  @Test
  void aCompletedCohortMeetsNoMoreAndItsPeopleKeepTheirMentors() {
    becomes("COMPLETED").isOk();
    Work.runRecurring("coaching-session-end");

    assertThat(status(scene.admin(), ofGroup)).isEqualTo("CANCELLED");
    assertThat(status(scene.priya(), ofTwo)).isEqualTo("SCHEDULED");
  }

  @Test
  void whatWasScheduledWhileTheCohortEndedIsCalledOffByTheJob() throws SQLException {
    Database.change(
        "UPDATE cohort SET status = 'COMPLETED' WHERE id = ?", scene.cohort().cohortId());
    Work.runRecurring("coaching-session-end");

    assertThat(status(scene.admin(), ofGroup)).isEqualTo("CANCELLED");
    assertThat(status(scene.priya(), ofTwo)).isEqualTo("SCHEDULED");
  }

  @Test
  void manySessionsTakeAsManyStatementsAsFew() {
    assertThat(costOfCancelling(MANY)).isEqualTo(costOfCancelling(FEW));
  }

  private static List<MimeMessage> entries(Person person, String method) {
    return Letters.to(person.email()).stream()
        .filter(letter -> method.equals(CalendarMail.method(letter)))
        .toList();
  }

  private static int sequence(MimeMessage letter) {
    return event(letter).getSequence().getValue();
  }

  private static long costOfCancelling(int sessions) {
    Deque<CoachingScene> scenes =
        Stream.generate(() -> planned(sessions))
            .limit(3)
            .collect(ArrayDeque::new, Deque::add, Deque::addAll);
    return Cost.STATEMENTS.of(() -> becomes(scenes.remove(), "CANCELLED"));
  }

  private static CoachingScene planned(int sessions) {
    CoachingScene planned = CoachingScene.set();
    IntStream.rangeClosed(1, sessions)
        .mapToObj("2026-04-%02d"::formatted)
        .forEach(day -> planned.meet(day, "15:00"));
    return planned;
  }

  private Answer becomes(String status) {
    return becomes(scene, status);
  }

  private static Answer becomes(CoachingScene scene, String status) {
    String path = "/api/v1/cohorts/" + new Id(scene.cohort().cohortId()) + "/status";
    return scene.admin().puts(path, Map.of("status", status));
  }

  private static String status(Person reader, String id) {
    return reader.gets(session(id)).isOk().text("session.status");
  }
}

package io.waymark.feed;

import static io.waymark.coaching.CoachingScene.session;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.waymark.coaching.CoachingScene;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.tenancy.Memberships;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
  private static final String FEED = "/api/v1/me/calendar-feed";

  private CoachingScene scene;

  @BeforeEach
  void set() {
    scene = CoachingScene.set();
  }

  @Test
  void thereIsNoneUntilItsOwnerOpensIt() {
    assertThat(scene.priya().gets(FEED).isOk().has("address")).isFalse();

    String address = open(scene.priya());

    assertThat(scene.priya().gets(FEED).text("address")).isEqualTo(address);
    assertThat(URI.create(address).getPath()).startsWith("/calendars/").endsWith("/waymark.ics");
  }

  @Test
  void itHasSessionsAndWhenCheckInsAreDueAndNothingElse() {
    scene.schedules(scene.mara(), "2026-03-25", "15:00", "https://meet.example/pm");
    String id = scene.schedulesGroup(scene.admin(), "2026-03-26", "15:00").text("id");
    scene.priya().posts(session(id) + "/agenda-points", Map.of("text", "SECRET", "shared", true));

    Answer feed = fetch(open(scene.priya())).isOk();

    assertThat(titled(feed, "Session"))
        .extracting(event -> event.getDateStart().getValue().toInstant().toString())
        .containsExactly("2026-03-25T19:00:00Z", "2026-03-26T15:00:00Z");
    assertThat(titled(feed, "Check-in due")).hasSize(26);
    assertThat(feed.body()).contains("meet.example").doesNotContain("SECRET", "Mara", "Priya");
    assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
    assertThat(titled(fetch(open(scene.mara())), "Session")).hasSize(1);
  }

  /** Priya's check-ins are due in Berlin, her sessions are on Mara's clock in New York. */
  @Test
  void acrossAChangeOfTheClocksTheWallClockStays() {
    for (String day : List.of("2026-03-24", "2026-03-31", "2026-04-07")) {
      scene.meet(day, "15:00");
    }

    Answer feed = fetch(open(scene.priya()));

    assertThat(titled(feed, "Check-in due"))
        .allSatisfy(event -> assertThat(clock(event, "Europe/Berlin")).isEqualTo("17:00"));
    assertThat(titled(feed, "Session"))
        .allSatisfy(event -> assertThat(clock(event, "America/New_York")).isEqualTo("15:00"));
  }

  @Test
  void whatACancelledCohortHadPlannedLeavesIt() {
    scene.meet("2026-03-25", "15:00");
    scene.schedulesGroup(scene.admin(), "2026-03-26", "15:00").isCreated();
    List<String> addresses =
        Stream.of(scene.priya(), scene.mara(), scene.admin()).map(CalendarFeedTest::open).toList();

    String cohortId = new Id(scene.cohort().cohortId()).toString();
    scene
        .admin()
        .puts("/api/v1/cohorts/" + cohortId + "/status", Map.of("status", "CANCELLED"))
        .isOk();

    assertThat(addresses)
        .allSatisfy(address -> assertThat(titled(fetch(address), "Session")).isEmpty());
  }

  @Test
  void whatWasCancelledLeavesIt() {
    String id = scene.meet("2026-03-25", "15:00");
    String address = open(scene.priya());
    assertThat(titled(fetch(address), "Session")).hasSize(1);

    scene.mara().puts(session(id) + "/cancellation", Map.of()).isEmpty();

    assertThat(titled(fetch(address), "Session")).isEmpty();
  }

  @Test
  void aProgramThatHasItAlreadyIsToldSo() {
    scene.meet("2026-03-25", "15:00");
    String address = open(scene.priya());
    String etag = fetch(address).etag();

    var again = Api.anonymous().with("If-None-Match", "W/" + etag).get(path(address)).is(304);
    scene.meet("2026-03-26", "15:00");

    assertThat(again.body()).isEmpty();
    Api.anonymous().with("If-None-Match", etag).get(path(address)).isOk();
  }

  @Test
  void whatWasNeverGivenIsNotFound() {
    String address = open(scene.priya());
    String key = key(address);
    String tampered = key.substring(0, key.length() - 2) + (key.endsWith("A") ? "BB" : "AA");

    fetch("/calendars/" + tampered + "/waymark.ics").isNotFound();
    fetch("/calendars/" + key.replaceFirst("\\.1\\.", ".2.") + "/waymark.ics").isNotFound();
    fetch("/calendars/guessed/waymark.ics").isNotFound();
    fetch(address).isOk();
  }

  @Test
  void anotherAddressKillsTheOneBefore() {
    String before = open(scene.priya());

    String after = open(scene.priya());

    assertThat(after).isNotEqualTo(before);
    fetch(before).isNotFound();
    fetch(after).isOk();
  }

  @Test
  void onceClosedItOpensNothingAndOpenedAgainItHasAnotherAddress() {
    String before = open(scene.priya());

    scene.priya().deletes(FEED).isEmpty();
    scene.priya().deletes(FEED).isEmpty();

    fetch(before).isNotFound();
    assertThat(scene.priya().gets(FEED).has("address")).isFalse();
    assertThat(open(scene.priya())).isNotEqualTo(before);
    fetch(before).isNotFound();
  }

  @Test
  void whoLeftHasNone() {
    String address = open(scene.priya());

    scene
        .cohort()
        .organisation()
        .in(
            () -> {
              Api.bean(Memberships.class).deactivate(scene.priya().membershipId());
              return true;
            });

    fetch(address).isNotFound();
  }

  @Test
  void whatTheAddressOpensIsReadAndNothingElse() {
    String address = open(scene.priya());

    Api.anonymous().post(path(address), Map.of()).is(405);
    Api.with(key(address)).get("/api/v1/me").is(401);
  }

  private static String open(Person person) {
    return person.puts(FEED, Map.of()).isOk().text("address");
  }

  private static Answer fetch(String address) {
    return Api.anonymous().get(path(address));
  }

  private static String path(String address) {
    return URI.create(address).getPath();
  }

  private static String key(String address) {
    return path(address).split("/")[2];
  }

  private static List<VEvent> titled(Answer feed, String title) {
    return Biweekly.parse(feed.isOk().body()).first().getEvents().stream()
        .filter(event -> event.getSummary().getValue().equals(title))
        .toList();
  }

  private static String clock(VEvent event, String zone) {
    return event
        .getDateStart()
        .getValue()
        .toInstant()
        .atZone(ZoneId.of(zone))
        .toLocalTime()
        .toString();
  }
}

package io.waymark.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftCheckInTest {
  private RunningCohort cohort;
  private Person priya;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    enrolmentId = cohort.enrol(priya);
    Api.clock().set("2026-03-06T09:00", "UTC");
  }

  @Test
  void theLastOneSavedIsKept() {
    save(1, Map.of("win", "Sh")).isOk();
    Api.clock().set("2026-03-06T09:01", "UTC");
    var saved =
        save(1, Map.of("win", "Shipped", "commitments", List.of(Map.of("text", "")))).isOk();

    assertThat(saved.text("savedAt")).isEqualTo("2026-03-06T09:01:00Z");
    assertThat(saved.number("version")).isEqualTo(1);
    var week = priya.gets("/api/v1/me/this-week").isOk();
    assertThat(week.text("checkIn.draft.body.win")).isEqualTo("Shipped");
    assertThat(week.text("checkIn.draft.savedAt")).isEqualTo("2026-03-06T09:01:00Z");
    assertThat(week.count("checkIn.draft.body.commitments")).isEqualTo(1);
  }

  @Test
  void submittingRemovesIt() {
    save(1, Map.of("win", "Shipped")).isOk();
    priya
        .posts(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins",
            Said.promising("Plan").forPeriod(1).body())
        .isCreated();

    assertThat(priya.gets("/api/v1/me/this-week").has("checkIn.draft")).isFalse();
    save(1, Map.of("win", "Shipped")).refuses(409, "check_in.already_submitted");
  }

  @Test
  void aChangeToASentCheckInIsKeptUntilItIsSaved() {
    var sent = submit();
    change(sent.text("id"), Map.of("win", "Shipped twice")).isOk();

    assertThat(week().text("checkIn.state")).isEqualTo("SUBMITTED");
    assertThat(week().text("checkIn.draft.body.win")).isEqualTo("Shipped twice");
    priya
        .calls()
        .ifMatch(sent.etag())
        .put("/api/v1/check-ins/" + sent.text("id"), Said.promising("Plan it").body())
        .isOk();
    assertThat(week().has("checkIn.draft")).isFalse();
  }

  @Test
  void aChangeIsKeptWhileItsCheckInCanBeChanged() {
    String id = submit().text("id");
    Api.clock().set("2026-03-13T16:59", "UTC");
    change(id, Map.of("win", "Shipped twice")).isOk();
    assertThat(week("?period=1").text("checkIn.draft.body.win")).isEqualTo("Shipped twice");

    Api.clock().set("2026-03-13T17:00", "UTC");
    change(id, Map.of("win", "Too late")).refuses(422, "check_in.not_editable");
    assertThat(week("?period=1").number("checkIn.period")).isEqualTo(2);
    assertThat(week("?period=1").has("checkIn.draft")).isFalse();
  }

  @Test
  void aChangeNamesTheCheckInThatItChanges() {
    change("0R5ZTNQ1C8M2K", Map.of("win", "Shipped")).refuses(422, "check_in.not_editable");
    submit();

    change("0R5ZTNQ1C8M2K", Map.of("win", "Shipped")).refuses(422, "check_in.not_editable");
  }

  @Test
  void theChangeToOneCheckInAndTheNextAreKeptApart() {
    var sent = submit();
    change(sent.text("id"), Map.of("win", "Shipped twice")).isOk();
    Api.clock().set("2026-03-09T09:00", "UTC");
    save(2, Map.of("win", "Measured")).isOk();

    assertThat(week().text("checkIn.draft.body.win")).isEqualTo("Measured");
    assertThat(week("?period=1").text("checkIn.draft.body.win")).isEqualTo("Shipped twice");
    priya.deletes("/api/v1/enrolments/" + enrolmentId + "/check-in-draft?period=1").isEmpty();
    assertThat(week("?period=1").has("checkIn.draft")).isFalse();
    assertThat(week().text("checkIn.draft.body.win")).isEqualTo("Measured");
  }

  @Test
  void itCanBeThrownAway() {
    save(1, Map.of("win", "Shipped")).isOk();
    priya.deletes("/api/v1/enrolments/" + enrolmentId + "/check-in-draft").isEmpty();

    assertThat(priya.gets("/api/v1/me/this-week").has("checkIn.draft")).isFalse();
  }

  @Test
  void itIsOnesOwn() {
    Person lea = cohort.organisation().participant("Lea");
    String path = "/api/v1/enrolments/" + enrolmentId + "/check-in-draft";

    lea.puts(path, Map.of("period", 1, "body", Map.of())).isNotFound();
    lea.deletes(path).isNotFound();
    cohort.admin().puts(path, Map.of("period", 1, "body", Map.of())).refuses(403, "role.forbidden");
  }

  @Test
  void itIsForAPeriodThatThereIsAndNotTooLong() {
    save(27, Map.of("win", "Shipped")).refuses(422, "check_in.not_open");
    save(1, Map.of("win", "x".repeat(2001))).refusesFields("/body/win");
    priya
        .puts("/api/v1/enrolments/" + enrolmentId + "/check-in-draft", Map.of("period", 1))
        .refusesFields("/body");
  }

  private Answer week(String... query) {
    return priya.gets("/api/v1/me/this-week" + String.join("", query)).isOk();
  }

  private Answer submit() {
    return priya
        .posts(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins",
            Said.promising("Plan").forPeriod(1).body())
        .isCreated();
  }

  private Answer change(String checkInId, Map<String, Object> body) {
    return priya.puts(
        "/api/v1/enrolments/" + enrolmentId + "/check-in-draft",
        Map.of("period", 1, "changes", checkInId, "body", body));
  }

  private Answer save(int period, Map<String, Object> body) {
    return priya.puts(
        "/api/v1/enrolments/" + enrolmentId + "/check-in-draft",
        Map.of("period", period, "body", body));
  }
}

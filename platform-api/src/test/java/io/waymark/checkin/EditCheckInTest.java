package io.waymark.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditCheckInTest {
  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Id enrolmentId;
  private Answer submitted;
  private String path;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().mentor("Mara");
    enrolmentId = cohort.enrol(priya);
    cohort.pair(enrolmentId, mara);
    Api.clock().set("2026-03-06T09:00", "UTC");
    submitted =
        priya
            .posts(
                "/api/v1/enrolments/" + enrolmentId + "/check-ins",
                Said.promising("Plan", "Review").forPeriod(1).with("win", "Shipped").body())
            .isCreated();
    path = "/api/v1/check-ins/" + submitted.text("id");
  }

  @Test
  void itSaysSomethingElseAndKeepsItsTime() {
    Api.clock().set("2026-03-09T09:00", "UTC");
    var edited = edit(submitted.etag(), Said.promising("Plan it")).isOk();

    assertThat(edited.text("submittedAt")).isEqualTo("2026-03-06T09:00:00Z");
    assertThat(edited.text("state")).isEqualTo("ON_TIME");
    assertThat(edited.texts("commitments", "text")).containsExactly("Plan it");
    assertThat(edited.text("commitments.0.id")).isEqualTo(submitted.text("commitments.0.id"));
    assertThat(edited.has("win")).isFalse();
    assertThat(edited.etag()).isEqualTo("\"1\"");
  }

  @Test
  void theVersionThatWasReadIsAskedFor() {
    edit(null, Said.promising("Plan it")).refuses(428, "precondition.required");
    edit("\"7\"", Said.promising("Plan it")).refuses(412, "precondition.stale");
    edit("nonsense", Said.promising("Plan it")).refuses(412, "precondition.stale");
    edit(submitted.etag(), Said.promising("Plan it")).isOk();
    edit(submitted.etag(), Said.promising("Plan again")).refuses(412, "precondition.stale");
  }

  @Test
  void aReplyChangesTheVersion() {
    mara.puts(path + "/reply", Map.of("text", "Good.")).isOk();

    edit(submitted.etag(), Said.promising("Plan it")).refuses(412, "precondition.stale");
  }

  @Test
  void afterDueAndAReplyItStays() {
    mara.puts(path + "/reply", Map.of("text", "Good.")).isOk();
    String etag = priya.gets(path).etag();
    edit(etag, Said.promising("Plan it")).isOk();

    Api.clock().set("2026-03-06T17:00", "UTC");
    edit(priya.gets(path).etag(), Said.promising("Too late")).refuses(422, "check_in.not_editable");
  }

  @Test
  void afterTheNextSubmissionItStays() {
    Api.clock().set("2026-03-09T09:00", "UTC");
    priya
        .posts(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins",
            Said.promising("Next")
                .forPeriod(2)
                .kept(submitted.text("commitments.0.id"))
                .kept(submitted.text("commitments.1.id"))
                .body())
        .isCreated();

    edit(priya.gets(path).etag(), Said.promising("Too late")).refuses(422, "check_in.not_editable");
  }

  @Test
  void aReviewCanBeChangedWithIt() {
    Api.clock().set("2026-03-09T09:00", "UTC");
    String plan = submitted.text("commitments.0.id");
    String review = submitted.text("commitments.1.id");
    var second =
        priya
            .posts(
                "/api/v1/enrolments/" + enrolmentId + "/check-ins",
                Said.promising("Next").forPeriod(2).kept(plan).carried(review, "Ill").body())
            .isCreated();
    var edited =
        priya
            .calls()
            .ifMatch(second.etag())
            .put(
                "/api/v1/check-ins/" + second.text("id"),
                Said.promising("Next").kept(plan).dropped(review, "Not needed").body())
            .isOk();

    assertThat(edited.texts("reviews", "outcome")).containsExactly("KEPT", "DROPPED");
    assertThat(edited.texts("commitments", "text")).containsExactly("Next");
    assertThat(priya.gets(path).texts("commitments", "outcome")).containsExactly("KEPT", "DROPPED");
  }

  @Test
  void onlyItsParticipantEdits() {
    mara.calls()
        .ifMatch(submitted.etag())
        .put(path, Said.promising("Mine").body())
        .refuses(403, "role.forbidden");
    cohort
        .organisation()
        .participant("Lea")
        .calls()
        .ifMatch(submitted.etag())
        .put(path, Said.promising("Mine").body())
        .isNotFound();
  }

  private Answer edit(@org.jspecify.annotations.Nullable String etag, Said said) {
    var calls = priya.calls();
    return (etag == null ? calls : calls.ifMatch(etag)).put(path, said.body());
  }
}

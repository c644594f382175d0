package io.waymark.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Enrolling;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerCheckInTest {
  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Person piet;
  private Id enrolmentId;
  private String checkIn;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().personIn("America/New_York", "Mara", Role.MENTOR);
    piet = cohort.organisation().mentor("Piet");
    enrolmentId = cohort.enrol(priya);
    cohort.pair(enrolmentId, mara);
    cohort.pairFurther(enrolmentId, piet);
    Api.clock().set("2026-03-06T09:00", "UTC");
    checkIn =
        "/api/v1/check-ins/"
            + priya
                .posts(
                    "/api/v1/enrolments/" + enrolmentId + "/check-ins",
                    Said.promising("Plan").forPeriod(1).body())
                .isCreated()
                .text("id");
    Api.clock().set("2026-03-09T15:00", "UTC");
  }

  @Test
  void theParticipantReadsTheReply() {
    var reply = mara.puts(checkIn + "/reply", Map.of("text", " Well done. ")).isOk();
    var read = priya.gets(checkIn).isOk();

    assertThat(reply.flag("own")).isTrue();
    assertThat(reply.etag()).isEqualTo("\"0\"");
    assertThat(read.text("replies.0.text")).isEqualTo("Well done.");
    assertThat(read.text("replies.0.mentorName")).isEqualTo("Mara");
    assertThat(read.flag("replies.0.own")).isFalse();
    assertThat(read.text("answeredAt")).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(read.has("replyDueAt")).isFalse();
    assertThat(priya.gets("/api/v1/me/this-week").text("latestReply.text")).isEqualTo("Well done.");
  }

  @Test
  void itIsDueAfterTwoWorkingDaysWhereThePrimaryMentorLives() {
    assertThat(priya.gets(checkIn).text("replyDueAt")).isEqualTo("2026-03-11T04:00:00Z");
    assertThat(queue(mara).text("items.0.replyDueAt")).isEqualTo("2026-03-11T04:00:00Z");
  }

  @Test
  void onlyThePrimaryHasItInTheQueue() {
    var mine = queue(mara);

    assertThat(mine.number("waiting")).isEqualTo(1);
    assertThat(mine.number("targetDays")).isEqualTo(2);
    assertThat(mine.number("overTarget")).isZero();
    assertThat(mine.text("items.0.participantName")).isEqualTo("Priya");
    assertThat(mine.text("items.0.state")).isEqualTo("ON_TIME");
    assertThat(mine.flag("items.0.overdue")).isFalse();
    assertThat(queue(piet).count("items")).isZero();
    Api.clock().set("2026-03-11T04:00", "UTC");
    assertThat(queue(mara).number("overTarget")).isEqualTo(1);
    assertThat(queue(mara).flag("items.0.overdue")).isTrue();
  }

  @Test
  void nobodyWaitsAfterTheParticipantHasLeft() {
    cohort
        .organisation()
        .in(
            () -> {
              Api.bean(Enrolling.class).withdraw(enrolmentId.value());
              return enrolmentId;
            });

    assertThat(queue(mara).number("waiting")).isZero();
    assertThat(priya.gets(checkIn).has("replyDueAt")).isFalse();
    assertThat(
            priya
                .gets("/api/v1/enrolments/" + enrolmentId + "/check-ins")
                .has("items.0.replyDueAt"))
        .isFalse();
    mara.puts(checkIn + "/reply", Map.of("text", "All the best.")).isOk();
  }

  @Test
  void anyMentorsReplyStopsTheClock() {
    piet.puts(checkIn + "/reply", Map.of("text", "From me, too.")).isOk();

    assertThat(queue(mara).number("waiting")).isZero();
    assertThat(priya.gets(checkIn).has("answeredAt")).isTrue();
    Api.clock().set("2026-03-10T15:00", "UTC");
    mara.puts(checkIn + "/reply", Map.of("text", "And from me.")).isOk();
    assertThat(priya.gets(checkIn).text("answeredAt")).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(priya.gets(checkIn).texts("replies", "mentorName")).containsExactly("Piet", "Mara");
    assertThat(queue(mara).number("answeredThisWeek")).isEqualTo(1);
  }

  @Test
  void aMentorHasOneReplyAndEditsItByVersion() {
    var sent = mara.puts(checkIn + "/reply", Map.of("text", "Well done.")).isOk();
    String before = priya.gets(checkIn).etag();

    mara.puts(checkIn + "/reply", Map.of("text", "Again")).refuses(428, "precondition.required");
    mara.calls()
        .ifMatch("\"9\"")
        .put(checkIn + "/reply", Map.of("text", "Again"))
        .refuses(412, "precondition.stale");
    Api.clock().set("2026-03-09T16:00", "UTC");
    var edited =
        mara.calls().ifMatch(sent.etag()).put(checkIn + "/reply", Map.of("text", "Better.")).isOk();

    assertThat(edited.text("editedAt")).isEqualTo("2026-03-09T16:00:00Z");
    assertThat(edited.text("sentAt")).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(priya.gets(checkIn).count("replies")).isEqualTo(1);
    assertThat(priya.gets(checkIn).etag()).isNotEqualTo(before);
  }

  @Test
  void aFirstReplyHasNoVersionToMatch() {
    mara.calls()
        .ifMatch("\"0\"")
        .put(checkIn + "/reply", Map.of("text", "Hello"))
        .refuses(412, "precondition.stale");
  }

  @Test
  void whatIsTypedIsKeptUntilItIsSent() {
    mara.puts(checkIn + "/reply-draft", Map.of("text", "Well")).isOk();
    mara.puts(checkIn + "/reply-draft", Map.of("text", "Well d")).isOk();

    assertThat(queue(mara).text("items.0.draft")).isEqualTo("Well d");
    mara.puts(checkIn + "/reply", Map.of("text", "Well done.")).isOk();
    assertThat(queue(mara).count("items")).isZero();
  }

  @Test
  void onlyMentorsReply() {
    var text = Map.of("text", "Hello");
    Person both = cohort.organisation().person("Bo", Role.PARTICIPANT, Role.MENTOR);

    priya.puts(checkIn + "/reply", text).refuses(403, "role.forbidden");
    cohort.admin().puts(checkIn + "/reply", text).refuses(403, "role.forbidden");
    both.puts(checkIn + "/reply", text).isNotFound();
    both.puts(checkIn + "/reply-draft", text).isNotFound();
    cohort
        .organisation()
        .person("Al", Role.ADMIN, Role.MENTOR)
        .puts(checkIn + "/reply", text)
        .refuses(403, "check_in.text_private");
  }

  @Test
  void aReplySaysSomething() {
    mara.puts(checkIn + "/reply", Map.of("text", "  ")).refusesFields("/text");
    mara.puts(checkIn + "/reply", Map.of("text", "x".repeat(4001))).refusesFields("/text");
    mara.puts(checkIn + "/reply", Map.of()).refusesFields("/text");
  }

  @Test
  void theQueueIsReadInPagesOldestFirst() {
    String lea = submitted("Lea", "2026-03-05T09:00");
    String tom = submitted("Tom", "2026-03-05T10:00");
    Api.clock().set("2026-03-09T15:00", "UTC");

    var first = mara.gets("/api/v1/me/queue?size=2").isOk();
    assertThat(first.texts("items", "checkInId")).containsExactly(lea, tom);
    mara.puts("/api/v1/check-ins/" + tom + "/reply", Map.of("text", "Fine.")).isOk();
    var second = mara.gets("/api/v1/me/queue?size=2&cursor=" + first.text("next")).isOk();
    assertThat(second.texts("items", "participantName")).containsExactly("Priya");
    assertThat(second.has("next")).isFalse();
    mara.gets("/api/v1/me/queue?cursor=nonsense").refuses(422, "page.cursor");
    mara.gets("/api/v1/me/queue?size=0").refuses(400, "request.invalid");
  }

  private String submitted(String name, String at) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    Person person = cohort.organisation().participant(name);
    Id enrolment = cohort.enrol(person);
    cohort.pair(enrolment, mara);
    Api.clock().set(at, "UTC");
    return person
        .posts(
            "/api/v1/enrolments/" + enrolment + "/check-ins",
            Said.promising("Plan").forPeriod(1).body())
        .isCreated()
        .text("id");
  }

  private static Answer queue(Person mentor) {
    return mentor.gets("/api/v1/me/queue").isOk();
  }
}

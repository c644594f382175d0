package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import io.waymark.risk.Somebody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a cohort that starts on Monday 5 January 2026, due on Fridays at 17:00. */
class CohortHealthTest {

  /**
   * Signs as in {@link Somebody#whose}; the window is the four calendar weeks before the current.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                signs,  now,                  share
          the first week,                      +,      2026-01-11T23:00:00Z, 0/0
          the second week,                     +,      2026-01-12T00:00:00Z, 1/1
          late and missed count,               +l-+,   2026-02-02T00:00:00Z, 2/4
          the fifth week,                      ++--+,  2026-02-02T00:00:00Z, 2/4
          the first week has left the window,  +----+, 2026-02-09T00:00:00Z, 0/4
          excused ones do not count,           +e+e,   2026-02-02T00:00:00Z, 2/2
          the last week of all,                '',     2026-07-05T00:00:00Z, 0/4
          long after the end,                  '',     2027-01-01T00:00:00Z, 0/4
          """)
  void onTimeInTheLastFourWeeks(String name, String signs, Instant now, String share) {
    ShareView found = figures(now, new Somebody().whose(signs).enrolment()).onTime();

    assertThat(found.onTime() + "/" + found.of()).isEqualTo(share);
  }

  @Test
  void theWindowEndsWithTheCohort() {
    assertThat(RecentWeeks.of(run(), LocalDate.parse("2026-07-12")))
        .isEqualTo(new RecentWeeks(LocalDate.parse("2026-06-08"), LocalDate.parse("2026-07-05")));
  }

  @Test
  void whoeverWithdrewOrHasNotBegunIsInNoFigure() {
    Instant now = Instant.parse("2026-02-18T12:00:00Z");

    CohortFigures figures =
        figures(
            now,
            new Somebody().whose("----").enrolment(),
            new Somebody().whose("+---").left("2026-02-10T00:00:00Z").enrolment(),
            new Somebody().is(EnrolmentStatus.ACCEPTED).enrolment());

    assertThat(figures.onTime()).isEqualTo(new ShareView(0, 4));
    assertThat(figures.atRisk()).isEqualTo(1);
    assertThat(figures.overdueReplies()).isEmpty();
  }

  /** Submitted on Friday 9 January at noon: a reply is due when Wednesday 14 January begins. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-01-13T23:59:59.999999Z, 0
          2026-01-14T00:00:00Z,        1
          """)
  void aReplyIsOverdueFromItsTargetOn(Instant now, int overdue) {
    Enrolment waiting = new Somebody().submitted(1, "2026-01-09T12:00:00Z", null).enrolment();

    assertThat(figures(now, waiting).overdueReplies()).hasSize(overdue);
  }

  @Test
  void whatIsAnsweredOrHasNobodyToAnswerIsNotOverdue() {
    Instant now = Instant.parse("2026-02-18T12:00:00Z");
    var answered = new Somebody().submitted(1, "2026-01-09T12:00:00Z", "2026-02-01T00:00:00Z");
    var unmentored = new Somebody().submitted(1, "2026-01-09T12:00:00Z", null).withoutMentor();

    assertThat(figures(now, answered.enrolment(), unmentored.enrolment()).overdueReplies())
        .isEmpty();
  }

  @Test
  void theMedianReplyIsInWorkingDaysOfTheMentor() {
    Instant now = Instant.parse("2026-02-18T12:00:00Z");

    assertThat(median(now, "2026-02-13T12:00:00Z 2026-02-16T12:00:00Z")).isEqualTo(1.0);
    assertThat(
            median(
                now,
                "2026-02-13T12:00:00Z 2026-02-16T12:00:00Z",
                "2026-02-10T12:00:00Z 2026-02-12T18:00:00Z"))
        .isEqualTo(1.6);
    assertThat(
            median(
                now,
                "2026-02-13T12:00:00Z 2026-02-16T12:00:00Z",
                "2026-02-10T12:00:00Z 2026-02-12T18:00:00Z",
                "2026-02-10T12:00:00Z 2026-02-12T18:00:00Z"))
        .isEqualTo(2.3);
  }

  @Test
  void repliesOfMoreThanFourWeeksAgoAreNotInTheMedian() {
    String reply = "2026-01-09T12:00:00Z 2026-01-12T12:00:00Z";

    assertThat(median(Instant.parse("2026-02-09T11:59:59Z"), reply)).isEqualTo(1.0);
    assertThat(median(Instant.parse("2026-02-09T12:00:00Z"), reply)).isNull();
  }

  @Test
  void theOldestOfWhatWaitsIsNamedBeItACheckInOrAMilestone() {
    Enrolment enrolment =
        new Somebody()
            .submitted(1, "2026-01-09T12:00:00Z", "2026-01-12T00:00:00Z")
            .submitted(2, "2026-01-16T12:00:00Z", null)
            .submitted(3, "2026-01-23T12:00:00Z", null)
            .enrolment();

    assertThat(since(enrolment, Progress.NONE)).isEqualTo("2026-01-16T12:00:00Z");
    assertThat(since(enrolment, waiting(MilestoneStatus.SUBMITTED)))
        .isEqualTo("2026-01-15T00:00:00Z");
    assertThat(since(enrolment, waiting(MilestoneStatus.CHANGES_REQUESTED)))
        .isEqualTo("2026-01-16T12:00:00Z");
  }

  @Test
  void nobodyWaitsWhoHasLeftOrHasNoMentor() {
    var somebody = new Somebody().submitted(2, "2026-01-16T12:00:00Z", null);

    assertThat(since(somebody.withoutMentor().enrolment(), Progress.NONE)).isEqualTo("nothing");
    var left = new Somebody().submitted(2, "2026-01-16T12:00:00Z", null);
    assertThat(since(left.left("2026-02-01T00:00:00Z").enrolment(), Progress.NONE))
        .isEqualTo("nothing");
  }

  private static String since(Enrolment enrolment, Progress progress) {
    return Waiting.of(enrolment, progress).map(w -> w.since().toString()).orElse("nothing");
  }

  private static Progress waiting(MilestoneStatus status) {
    var state =
        new Progress.State(
            "first-talk", status, Instant.parse("2026-01-15T00:00:00Z"), null, null, null);
    return new Progress(Map.of(state.key(), state), Map.of(), List.of());
  }

  private static @Nullable Double median(Instant now, String... replies) {
    return figures(
            now,
            Stream.of(replies)
                .map(reply -> reply.split(" "))
                .map(moments -> new Somebody().submitted(1, moments[0], moments[1]).enrolment())
                .toArray(Enrolment[]::new))
        .medianReplyWorkingDays();
  }

  private static CohortFigures figures(Instant now, Enrolment... enrolments) {
    return CohortFigures.of(run(), Person.of(Arrays.asList(enrolments), Map.of(), now), now);
  }

  private static CohortRun run() {
    var cohort =
        new Cohort(
            9,
            1,
            "Spring",
            CohortStatus.RUNNING,
            Somebody.TRACK,
            Somebody.plan(1),
            ZoneOffset.UTC,
            null);
    return new CohortRun(cohort, "Engineering", 1);
  }
}

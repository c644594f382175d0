package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.spans;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 4: Submitting a later check-in makes an earlier unsubmitted one missed; commitments to
 * review come from the latest submitted one. Editable until due or, if later, the first reply, but
 * never after the next submission or the next due; editing keeps its status. A second POST for a
 * period is a conflict.
 */
class Line04LaterSubmissionAndEditingTest {

  private static final ParticipantCalendar CALENDAR =
      ParticipantCalendar.of(cohort(WEEKLY), person());

  private static CheckInHistory history(Map<Integer, Instant> submissions) {
    return new CheckInHistory(CALENDAR, Submissions.of(submissions));
  }

  /** Period 1 is due on Friday 9 January 17:00; period 2 opens on Monday 12 January. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                 second submitted,     now,                  first,   open
          nothing submitted,                    ,                     2026-01-13T12:00:00Z, OVERDUE, true
          the second one submitted,             2026-01-13T12:00:00Z, 2026-01-13T12:00:00Z, MISSED,  false
          the second one submitted a while ago, 2026-01-13T12:00:00Z, 2026-01-16T16:59:59Z, MISSED,  false
          """)
  void submittingALaterCheckInMakesAnEarlierUnsubmittedOneMissed(
      String name,
      @Nullable OffsetDateTime secondSubmitted,
      OffsetDateTime now,
      CheckInStatus first,
      boolean open) {
    var history =
        secondSubmitted == null
            ? history(Map.of())
            : history(Map.of(2, secondSubmitted.toInstant()));

    assertThat(history.status(Plans.period(CALENDAR, 1), now.toInstant())).isEqualTo(first);
    assertThat(history.isOpen(Plans.period(CALENDAR, 1), now.toInstant())).isEqualTo(open);
  }

  @Test
  void aLaterCheckInChangesNothingAboutASubmittedOne() {
    var history = history(Map.of(1, at("2026-01-12T09:00Z"), 2, at("2026-01-12T10:00Z")));

    assertThat(history.status(Plans.period(CALENDAR, 1), at("2026-01-12T11:00Z")))
        .isEqualTo(CheckInStatus.LATE);
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          now                  | open
          2026-01-04T23:59:59Z | ''
          2026-01-05T00:00:00Z | 1
          2026-01-11T23:59:59Z | 1
          2026-01-12T00:00:00Z | 1 2
          2026-01-16T16:59:59Z | 1 2
          2026-01-16T17:00:00Z | 2
          2026-02-20T16:59:59Z | 6
          2026-02-20T17:00:00Z | ''
          """)
  void theLateOneAndTheCurrentOneAreOpenTogetherOldestFirst(OffsetDateTime now, String open) {
    var numbers =
        history(Map.of()).open(now.toInstant()).stream().map(p -> "" + p.number()).toList();

    assertThat(String.join(" ", numbers)).isEqualTo(open);
  }

  @Test
  void aSubmittedCheckInIsNotOpenForASecondOne() {
    var history = history(Map.of(1, at("2026-01-06T09:00Z")));

    assertThat(history.isOpen(Plans.period(CALENDAR, 1), at("2026-01-06T10:00Z"))).isFalse();
    assertThat(history.submissions().at(1)).isNotNull();
  }

  @Test
  void commitmentsToReviewComeFromTheLatestSubmittedOne() {
    var history = history(Map.of(1, at("2026-01-06T09:00Z"), 3, at("2026-01-20T09:00Z")));

    assertThat(history.reviewedIn(Plans.period(CALENDAR, 1))).isEqualTo(OptionalInt.empty());
    assertThat(history.reviewedIn(Plans.period(CALENDAR, 2))).isEqualTo(OptionalInt.of(1));
    assertThat(history.reviewedIn(Plans.period(CALENDAR, 3))).isEqualTo(OptionalInt.of(1));
    assertThat(history.reviewedIn(Plans.period(CALENDAR, 4))).isEqualTo(OptionalInt.of(3));
    assertThat(history.reviewedIn(Plans.period(CALENDAR, 6))).isEqualTo(OptionalInt.of(3));
  }

  /** Of period 1, due on Friday 9 January 17:00; the next due is Friday 16 January 17:00. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                reply,             next submission,   until
          no reply yet,                        ,                  ,                  2026-01-16T17:00Z
          a reply before it is due,            2026-01-07T10:00Z, ,                  2026-01-09T17:00Z
          a reply at the due moment,           2026-01-09T17:00Z, ,                  2026-01-09T17:00Z
          a reply after it is due,             2026-01-11T10:00Z, ,                  2026-01-11T10:00Z
          a reply after the next due,          2026-01-19T10:00Z, ,                  2026-01-16T17:00Z
          the next submission without a reply, ,                  2026-01-13T08:00Z, 2026-01-13T08:00Z
          the next submission before a reply,  2026-01-14T10:00Z, 2026-01-13T08:00Z, 2026-01-13T08:00Z
          a reply before the next submission,  2026-01-12T10:00Z, 2026-01-13T08:00Z, 2026-01-12T10:00Z
          a later submission than the next due,,                  2026-01-20T08:00Z, 2026-01-16T17:00Z
          """)
  void aCheckInIsEditableUntilDueOrTheFirstReplyButNeverIntoTheNextOne(
      String name,
      @Nullable OffsetDateTime reply,
      @Nullable OffsetDateTime nextSubmission,
      OffsetDateTime until) {
    var submissions = Submissions.NONE.with(1, at("2026-01-06T09:00Z"));
    if (nextSubmission != null) {
      submissions = submissions.with(2, nextSubmission.toInstant());
    }
    var history = new CheckInHistory(CALENDAR, submissions);

    assertThat(
            history.editableUntil(
                Plans.period(CALENDAR, 1), reply == null ? null : reply.toInstant()))
        .isEqualTo(until.toInstant());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                       weeks, breaks,       period, until
          before a break,             1,     2026-01-12x1, 1,      2026-01-23T17:00Z
          biweekly,                   2,     ,             1,      2026-01-30T17:00Z
          the last,                   1,     ,             6,      2026-02-20T17:00Z
          """)
  void theNextDueIsThatOfTheNextExistingPeriod(
      String name, int weeks, @Nullable String breaks, int period, OffsetDateTime until) {
    var calendar =
        ParticipantCalendar.of(cohort(weeks == 1 ? WEEKLY : BIWEEKLY, spans(breaks)), person());
    Period checkedIn = Plans.period(calendar, period);
    var history = new CheckInHistory(calendar, Submissions.NONE.with(period, checkedIn.opensAt()));

    assertThat(history.editableUntil(checkedIn, null)).isEqualTo(until.toInstant());
  }
}

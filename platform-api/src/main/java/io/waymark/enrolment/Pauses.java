package io.waymark.enrolment;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.calendar.WeekSpan;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Weeks off for one participant, who asked for them; granted by those who run programs. */
@Singleton
public class Pauses {
  private final Enrolments enrolments;
  private final EnrolmentPauseRepository pauses;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Pauses(
      Enrolments enrolments, EnrolmentPauseRepository pauses, Audit audit, Ids ids, Clock clock) {
    this.enrolments = enrolments;
    this.pauses = pauses;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Grants a pause from the week that holds the requested day, or after the latest submitted period
   * if that is later; it shifts what follows.
   *
   * @param weeks 1 to 52
   * @return the weeks that it covers
   * @throws NotFound when the tenant has no such enrolment
   * @throws Conflict {@code enrolment.status} when it is not active
   * @throws Unprocessable {@code pause.too_far_back} for more than two weeks before this one
   */
  @Transactional
  public WeekSpan grant(long enrolmentId, LocalDate requested, int weeks) {
    Instant now = clock.instant();
    Enrolment enrolment =
        enrolments.all(List.of(enrolmentId)).stream().findFirst().orElseThrow(NotFound::new);
    enrolment.storedStatus().become(EnrolmentStatus.PAUSED);
    if (!enrolment.history().mayPauseFrom(requested, now)) {
      throw new Unprocessable(
          "pause.too_far_back", "A pause begins at most two weeks before the current one.");
    }
    WeekSpan span = enrolment.history().pauseFrom(requested, weeks);
    DuplicateKey.becomes(
        () -> new Conflict("pause.exists", "A pause begins on that day already."),
        () ->
            pauses.save(
                new EnrolmentPause(ids.next(), null, enrolmentId, span.firstDay(), span.weeks())));
    audit.record(
        "enrolment.paused",
        new Subject("enrolment", enrolmentId),
        Map.of("firstDay", span.firstDay().toString(), "weeks", span.weeks()));
    return span;
  }
}

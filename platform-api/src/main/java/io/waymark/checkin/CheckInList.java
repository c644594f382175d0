package io.waymark.checkin;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.enrolment.Submission;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the check-ins of an enrolment, newest first, submitted or not. */
@Singleton
class CheckInList {
  private final Enrolments enrolments;
  private final CheckInReads reads;
  private final Tenants tenants;
  private final Clock clock;

  CheckInList(Enrolments enrolments, CheckInReads reads, Tenants tenants, Clock clock) {
    this.enrolments = enrolments;
    this.reads = reads;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * @param before list periods before this number; null for the newest
   * @throws NotFound when it is no enrolment of the actor's concern
   */
  Page<CheckInItem> page(Actor actor, long enrolmentId, @Nullable Integer before, int size) {
    Standing standing = enrolments.forActor(actor, enrolmentId);
    Enrolment enrolment = standing.enrolment();
    Instant now = enrolment.lastMoment(clock.instant());
    List<Period> found =
        enrolment.history().calendar().periods().reversed().stream()
            .filter(period -> !period.opensAt().isAfter(now))
            .filter(period -> before == null || period.number() < before)
            .limit(size + 1L)
            .toList();
    List<Period> shown = found.stream().limit(size).toList();
    Map<Long, CheckInGist> gists = gists(standing, shown);
    return new Page<>(
        shown.stream()
            .map(p -> CheckInItem.of(enrolment, p, now, gist(enrolment, p, gists)))
            .toList(),
        found.size() > size ? String.valueOf(shown.getLast().number()) : null);
  }

  /** Only what the one who asks may read is read at all. */
  private Map<Long, CheckInGist> gists(Standing standing, List<Period> periods) {
    Instant now = clock.instant();
    List<Long> readable =
        periods.stream()
            .filter(period -> Reading.of(standing, period.opensAt(), now) == Reading.TEXT)
            .flatMap(period -> standing.enrolment().submission(period.number()).stream())
            .map(Submission::checkInId)
            .toList();
    return readable.isEmpty()
        ? Map.of()
        : reads.gists(tenants.currentId(), readable).stream()
            .collect(toMap(CheckInGist::id, identity()));
  }

  private static @Nullable CheckInGist gist(
      Enrolment enrolment, Period period, Map<Long, CheckInGist> gists) {
    return enrolment
        .submission(period.number())
        .map(submission -> gists.get(submission.checkInId()))
        .orElse(null);
  }
}

package io.waymark.checkin;

import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what check-ins say, for whoever the {@link Reading} lets. */
@Singleton
public class CheckInReading {
  private final Enrolments enrolments;
  private final CheckInReads reads;
  private final Tenants tenants;
  private final Clock clock;

  CheckInReading(Enrolments enrolments, CheckInReads reads, Tenants tenants, Clock clock) {
    this.enrolments = enrolments;
    this.reads = reads;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * @param locale of the track's words
   * @throws NotFound when it is no check-in of the actor's concern
   * @throws Forbidden {@code check_in.text_private} when they read its status only
   */
  public CheckInView read(Actor actor, long checkInId, Locale locale) {
    Standing standing = readable(actor, checkInId);
    CheckInRead read = reads.read(tenants.currentId(), checkInId).orElseThrow(NotFound::new);
    return CheckInView.of(
        standing, period(standing.enrolment(), read.period()), read, clock.instant(), locale);
  }

  /**
   * The enrolment of a check-in whose text the actor may read.
   *
   * @throws NotFound and {@link Forbidden} as {@link #read}
   */
  public Standing readable(Actor actor, long checkInId) {
    Standing standing = enrolments.forActorByCheckIn(actor, checkInId);
    Period period = periodOf(standing.enrolment(), checkInId);
    return switch (Reading.of(standing, period.opensAt(), clock.instant())) {
      case TEXT -> standing;
      case STATUS ->
          throw new Forbidden(
              "check_in.text_private", "You see its status and dates; its text is private.");
      case NOTHING -> throw new NotFound();
    };
  }

  /** What is open to review: the commitments of a submitted check-in; for its participant. */
  public List<CheckInView.CommitmentView> commitments(
      Enrolment enrolment, long checkInId, Locale locale) {
    return reads.read(tenants.currentId(), checkInId).map(CheckInRead::promised).stream()
        .flatMap(List::stream)
        .map(line -> CheckInView.CommitmentView.of(line, enrolment, locale))
        .toList();
  }

  /** The newest reply to any check-in of an enrolment, for its participant. */
  public Optional<LatestReply> latestReply(Enrolment enrolment) {
    return reads.latestReply(tenants.currentId(), enrolment.id());
  }

  /**
   * What the last check-ins of enrolments say about how people fare, oldest first, one statement
   * for any number. The caller asks {@link Reading} before it shows one to anybody.
   *
   * @param last how many check-ins of each
   * @param carried from how many carries on a commitment is named
   */
  public List<Signal> signals(Collection<Long> enrolmentIds, int last, int carried) {
    return enrolmentIds.isEmpty()
        ? List.of()
        : reads.signals(tenants.currentId(), enrolmentIds, last, carried);
  }

  private static Period periodOf(Enrolment enrolment, long checkInId) {
    return enrolment.submissions().stream()
        .filter(submission -> submission.checkInId() == checkInId)
        .findFirst()
        .map(submission -> period(enrolment, submission.period()))
        .orElseThrow(NotFound::new);
  }

  private static Period period(Enrolment enrolment, int number) {
    Period period = enrolment.period(number);
    if (period == null) {
      throw new NotFound();
    }
    return period;
  }
}

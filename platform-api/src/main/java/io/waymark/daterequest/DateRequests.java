package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What participants ask for, and take back. */
@Singleton
public class DateRequests {
  private static final int FARTHEST_YEARS = 1;

  private final DateRequestRepository requests;
  private final Asking asking;
  private final RequestLetters letters;
  private final Clock clock;

  DateRequests(DateRequestRepository requests, Asking asking, RequestLetters letters, Clock clock) {
    this.requests = requests;
    this.asking = asking;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Asks for a pause; those who run programs are told.
   *
   * @param firstDay any day of the first week off
   * @param weeks 1 to 26
   * @param language for those who chose none
   * @return the request's id
   * @throws NotFound when it is none of the actor's enrolments
   * @throws Conflict {@code enrolment.not_active}, or {@code date_request.exists} while another one
   *     waits
   * @throws Unprocessable {@code pause.too_far_back} for more than two weeks before this one,
   *     {@code date_request.due_far} for more than a year ahead
   */
  @Transactional
  public long askForPause(
      Actor actor, long enrolmentId, Pause wanted, @Nullable String reason, Locale language) {
    Instant now = clock.instant();
    Enrolment enrolment = asking.own(actor, enrolmentId);
    if (!enrolment.history().mayPauseFrom(wanted.firstDay(), now)) {
      throw new Unprocessable(
          "pause.too_far_back", "A pause begins at most two weeks before the current one.");
    }
    if (wanted.firstDay().isAfter(enrolment.today(now).plusYears(FARTHEST_YEARS))) {
      throw ExtensionRules.refused("date_request.due_far", "firstDay");
    }
    return save(asking.pause(enrolment, wanted, reason, now), enrolment, language);
  }

  /** Weeks off. */
  public record Pause(LocalDate firstDay, int weeks) {}

  /** A milestone on another day. */
  public record Later(String milestoneKey, LocalDate dueOn) {}

  /**
   * Asks for more time; those who run programs are told.
   *
   * @param language for those who chose none
   * @return the request's id
   * @throws NotFound and {@link Conflict} as {@link #askForPause}, and {@code date_request.settled}
   * @throws Unprocessable {@code date_request.no_milestone}, {@code date_request.not_later}, {@code
   *     date_request.due_off}, {@code date_request.due_far}
   */
  @Transactional
  public long askForTime(
      Actor actor, long enrolmentId, Later wanted, @Nullable String reason, Locale language) {
    Instant now = clock.instant();
    Enrolment enrolment = asking.own(actor, enrolmentId);
    asking.days(enrolment, wanted, now);
    return save(asking.extension(enrolment, wanted, reason, now), enrolment, language);
  }

  /**
   * Takes a request back that waits for its answer.
   *
   * @throws NotFound when it is none of the actor's
   * @throws Conflict {@code date_request.status} once it was answered
   */
  @Transactional
  public void withdraw(Actor actor, long requestId) {
    DateRequest request = requests.findById(requestId).orElseThrow(NotFound::new);
    asking.ownAlsoAfterwards(actor, request.enrolmentId());
    requests.update(
        request.become(RequestStatus.WITHDRAWN, new DateRequest.End(null, clock.instant(), null)));
  }

  private long save(DateRequest request, Enrolment enrolment, Locale language) {
    DuplicateKey.becomes(
        () -> new Conflict("date_request.exists", "A request of this kind waits already."),
        () -> requests.save(request));
    letters.asked(request, enrolment, language);
    return request.id();
  }
}

package io.waymark.daterequest;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What those who run programs answer, and give of their own accord. Each is audited, and told by
 * letter.
 */
@Singleton
public class DateAnswers {
  private final DateRequestRepository requests;
  private final Enrolments enrolments;
  private final Granting granting;
  private final RequestLetters letters;
  private final Audit audit;

  DateAnswers(
      DateRequestRepository requests,
      Enrolments enrolments,
      Granting granting,
      RequestLetters letters,
      Audit audit) {
    this.requests = requests;
    this.enrolments = enrolments;
    this.granting = granting;
    this.letters = letters;
    this.audit = audit;
  }

  /**
   * Grants what was asked for; dates move at once.
   *
   * @param words to the participant; null for none
   * @param language for those who chose none
   * @throws NotFound when the tenant has no such request
   * @throws Forbidden {@code date_request.own} for one's own
   * @throws Conflict {@code date_request.status} unless it waits; and what has changed since it was
   *     asked: {@code enrolment.status}, {@code pause.exists}, {@code date_request.settled}
   * @throws Unprocessable as when it was asked
   */
  @Transactional
  public void grant(Actor actor, long requestId, @Nullable String words, Locale language) {
    DateRequest request = requests.findById(requestId).orElseThrow(NotFound::new);
    enrolments.hold(request.enrolmentId());
    Enrolment enrolment = notOnesOwn(actor, request.enrolmentId());
    DateRequest granted = end(actor, request, RequestStatus.GRANTED, words);
    granting.grant(actor, granted, enrolment);
    letters.answered(granted, enrolment, language);
  }

  /**
   * @param words to the participant: why not
   * @param language for those who chose none
   * @throws NotFound and {@link Forbidden} as {@link #grant}
   * @throws Conflict {@code date_request.status} unless it waits
   */
  @Transactional
  public void decline(Actor actor, long requestId, String words, Locale language) {
    DateRequest request = requests.findById(requestId).orElseThrow(NotFound::new);
    Enrolment enrolment = notOnesOwn(actor, request.enrolmentId());
    letters.answered(end(actor, request, RequestStatus.DECLINED, words), enrolment, language);
  }

  /**
   * Gives somebody more time for a milestone or a check-in who did not ask for it; the participant
   * is told.
   *
   * @param language for those who chose none
   * @throws NotFound when the tenant has no such enrolment
   * @throws Forbidden {@code date_request.own} for one's own
   * @throws Conflict {@code enrolment.not_active}, {@code date_request.settled}
   * @throws Unprocessable as when it is asked for; and {@code date_request.incomplete}, {@code
   *     date_request.no_check_in}, {@code date_request.check_in_week}
   */
  @Transactional
  public void extend(Actor actor, long enrolmentId, GiveExtension given, Locale language) {
    enrolments.hold(enrolmentId);
    Enrolment enrolment = notOnesOwn(actor, enrolmentId);
    granting.extend(actor, enrolment, given);
    letters.extended(enrolment, given, language);
  }

  private Enrolment notOnesOwn(Actor actor, long enrolmentId) {
    Enrolment enrolment =
        enrolments.all(List.of(enrolmentId)).stream().findFirst().orElseThrow(NotFound::new);
    if (enrolment.membershipId() == actor.membershipId()) {
      throw new Forbidden("date_request.own", "Nobody gives themselves more time.");
    }
    return enrolment;
  }

  private DateRequest end(
      Actor actor, DateRequest request, RequestStatus next, @Nullable String words) {
    DateRequest ended =
        requests.update(
            request.become(
                next,
                new DateRequest.End(actor.membershipId(), granting.now(), Asking.stripped(words))));
    audit.record(
        "enrolment.request_answered",
        new Subject("enrolment", request.enrolmentId()),
        Map.of("action", request.kind().name(), "status", next.name()));
    return ended;
  }
}

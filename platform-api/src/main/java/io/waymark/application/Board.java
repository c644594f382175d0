package io.waymark.application;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Where those who run programs decide on applications. Each decision is audited, and told. */
@Singleton
public class Board {
  private final ApplicationRepository applications;
  private final Cohorts cohorts;
  private final Verdicts verdicts;
  private final ApplicationLetters letters;
  private final Audit audit;

  Board(
      ApplicationRepository applications,
      Cohorts cohorts,
      Verdicts verdicts,
      ApplicationLetters letters,
      Audit audit) {
    this.applications = applications;
    this.cohorts = cohorts;
    this.verdicts = verdicts;
    this.letters = letters;
    this.audit = audit;
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  public BoardView read(long cohortId) {
    cohorts.get(cohortId);
    return new BoardView(
        applications.findByCohortIdOrderByAppliedAt(cohortId).stream()
            .map(ApplicationView::of)
            .toList());
  }

  /**
   * Decides on an application.
   *
   * @throws NotFound when the tenant has no such application
   * @throws Conflict {@code application.status}, whose {@code allowed} names what may be done,
   *     {@code application.unconfirmed}, {@code cohort.not_enrolling}, {@code cohort.full}, {@code
   *     enrolment.exists}, {@code invitation.declined}, {@code limit.members}
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  @Transactional
  public void decide(Actor actor, long applicationId, EnrolmentStatus next) {
    long cohortId =
        applications.findById(applicationId).map(Application::cohortId).orElseThrow(NotFound::new);
    Cohort cohort = cohorts.lock(cohortId);
    Application before =
        applications.findForUpdate(actor.tenantId(), applicationId).orElseThrow(NotFound::new);
    if (!before.isConfirmed()) {
      throw new Conflict(
          "application.unconfirmed", "The address is not confirmed: it may be somebody else's.");
    }
    before.requireMayBecome(next);
    Application after = verdicts.become(before, next, actor.membershipId(), cohort);
    letters.decided(after, cohort);
    audit.record(
        "application.decided",
        new Subject("application", applicationId),
        Map.of("from", before.status().name(), "to", after.status().name()));
  }
}

package io.waymark.cohortchange;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.whatif.Preview;
import io.waymark.whatif.Proposal;
import io.waymark.whatif.WhatIf;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;

/** Looks at changes to a cohort's dates, and makes them. */
@Singleton
public class CohortChanges {
  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Proposals proposals;
  private final WhatIf whatIf;
  private final ChangeRecords records;

  CohortChanges(
      Cohorts cohorts,
      Enrolments enrolments,
      Proposals proposals,
      WhatIf whatIf,
      ChangeRecords records) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.proposals = proposals;
    this.whatIf = whatIf;
    this.records = records;
  }

  /**
   * What a change would do; writes nothing.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict and {@link Unprocessable} where it may not be made
   */
  PreviewView preview(long cohortId, ProposeChange wanted, Instant now, Locale locale) {
    Cohort cohort = cohorts.get(cohortId);
    Preview preview = whatIf.of(cohort, proposals.of(cohort, wanted).proposal());
    return PreviewView.of(preview, cohort.zone(), now, locale);
  }

  /**
   * Makes the change that was previewed, and tells everybody whom it touches, once. The cohort and
   * everybody in it are held meanwhile, so that it does what its preview said.
   *
   * @param language for those who chose none
   * @return the change's id
   * @throws Conflict {@code cohort_change.outdated} when anything has changed since the preview;
   *     and as {@link #preview}
   */
  @Transactional
  long apply(Actor actor, long cohortId, ApplyChange wanted, Locale language) {
    Cohort cohort = held(cohortId);
    Proposals.Asked asked = proposals.of(cohort, wanted.change());
    Preview preview = whatIf.of(cohort, asked.proposal());
    if (!preview.fingerprint().equals(wanted.fingerprint())) {
      throw new Conflict(
          "cohort_change.outdated", "Something has changed since. Look at the preview anew.");
    }
    return records.make(
        new ChangeRecords.Order(actor, cohort, preview, asked.revertsId()), language);
  }

  /**
   * Makes a change of which nobody looks at the preview first.
   *
   * @param language for those who chose none
   * @return the change's id
   * @throws Conflict and {@link Unprocessable} where it may not be made
   */
  @Transactional
  public long make(Actor actor, long cohortId, Proposal proposal, Locale language) {
    Cohort cohort = held(cohortId);
    return records.make(
        new ChangeRecords.Order(actor, cohort, whatIf.of(cohort, proposal), null), language);
  }

  /** Nobody comes, goes or hands anything in until the transaction ends. */
  private Cohort held(long cohortId) {
    cohorts.hold(cohortId);
    enrolments.holdInCohort(cohortId);
    return cohorts.get(cohortId);
  }
}

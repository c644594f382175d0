package io.waymark.enrolmentlink;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Links that open a cohort to members: good for many people, until a day, until taken back, and
 * never beyond the places. Whoever is sent one by somebody else may use it: it is no secret within
 * the organisation, and opens nothing outside of it.
 */
@Singleton
class EnrolmentLinks {
  private final Kept kept;
  private final Cohorts cohorts;
  private final TenantRegistry organisations;
  private final Audit audit;
  private final Clock clock;

  EnrolmentLinks(
      Kept kept, Cohorts cohorts, TenantRegistry organisations, Audit audit, Clock clock) {
    this.kept = kept;
    this.cohorts = cohorts;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /** Links as rows, and as texts. */
  @Singleton
  record Kept(EnrolmentLinkRepository repository, Links links, Ids ids) {}

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  EnrolmentLinksView list(long cohortId) {
    cohorts.get(cohortId);
    String tenant = organisations.current().slug();
    return new EnrolmentLinksView(
        kept
            .repository()
            .findByCohortIdAndRevokedAtIsNullAndExpiresAtGreaterThanOrderByIdDesc(
                cohortId, clock.instant())
            .stream()
            .map(link -> view(link, tenant))
            .toList());
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code cohort.not_enrolling}
   */
  @Transactional
  EnrolmentLinkView make(Actor actor, long cohortId, int days) {
    Cohort cohort = cohorts.get(cohortId);
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "Open the cohort for enrolment first.");
    }
    var now = clock.instant();
    EnrolmentLink link =
        kept.repository()
            .save(
                new EnrolmentLink(
                    kept.ids().next(),
                    actor.tenantId(),
                    cohortId,
                    actor.membershipId(),
                    now,
                    now.plus(Duration.ofDays(days)),
                    null,
                    null));
    audit.record("enrolment.link_made", new Subject("cohort", cohortId), Map.of("days", days));
    return view(link, organisations.current().slug());
  }

  /**
   * Takes a link back; the second time changes nothing.
   *
   * @throws NotFound when the tenant has no such link
   */
  @Transactional
  void revoke(long linkId) {
    EnrolmentLink link = kept.repository().findById(linkId).orElseThrow(NotFound::new);
    if (link.revokedAt() == null) {
      kept.repository().update(link.revoked(clock.instant()));
      audit.record("enrolment.link_revoked", new Subject("cohort", link.cohortId()), Map.of());
    }
  }

  /**
   * The cohort that a link opens to this member.
   *
   * @throws NotFound for a text that is no link of this organisation
   * @throws Unprocessable {@code enrolment_link.revoked}, {@code enrolment_link.expired}
   */
  long open(Actor actor, String token) {
    LinkTarget target =
        kept.links()
            .read(EnrolmentLink.PURPOSE, token)
            .filter(found -> found.tenantId() == actor.tenantId())
            .orElseThrow(NotFound::new);
    EnrolmentLink link = kept.repository().findById(target.id()).orElseThrow(NotFound::new);
    if (link.revokedAt() != null) {
      throw new Unprocessable("enrolment_link.revoked", "This link was taken back.");
    }
    if (!clock.instant().isBefore(link.expiresAt())) {
      throw new Unprocessable("enrolment_link.expired", "This link is too old.");
    }
    return link.cohortId();
  }

  private EnrolmentLinkView view(EnrolmentLink link, String tenant) {
    return new EnrolmentLinkView(
        new Id(link.id()),
        tenant,
        kept.links().token(link.target()),
        link.madeAt(),
        link.expiresAt());
  }
}

package io.waymark.exclusion;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keeps two people apart, whoever pairs them. What those who run programs do is audited. */
@Singleton
public class Exclusions {
  private final ExclusionRepository exclusions;
  private final Enrolments enrolments;
  private final Members members;
  private final Tenants tenants;
  private final Record record;

  Exclusions(
      ExclusionRepository exclusions,
      Enrolments enrolments,
      Members members,
      Tenants tenants,
      Record record) {
    this.exclusions = exclusions;
    this.enrolments = enrolments;
    this.members = members;
    this.tenants = tenants;
    this.record = record;
  }

  /** By whom, when, under which number. */
  @Singleton
  record Record(Audit audit, Ids ids, Clock clock) {}

  /** Between people of a cohort and mentors, by name. */
  public List<Exclusion> ofCohort(long cohortId) {
    return exclusions.ofCohort(tenants.currentId(), cohortId);
  }

  /**
   * @throws Conflict {@code pairing.line_manager} or {@code pairing.excluded} when the two are kept
   *     apart
   */
  public void requireNone(long participantId, long mentorId) {
    exclusions
        .findByMembershipIdAndMentorId(participantId, mentorId)
        .filter(ExclusionRow::keepsApart)
        .ifPresent(
            row -> {
              throw row.kind() == ExclusionKind.LINE_MANAGER
                  ? new Conflict(
                      "pairing.line_manager",
                      "A line manager becomes the mentor once the participant agrees.")
                  : new Conflict("pairing.excluded", "These two are kept apart.");
            });
  }

  /**
   * @return the exclusion's id
   * @throws NotFound when the tenant has no such enrolment or mentor
   * @throws Unprocessable {@code pairing.not_mentor}
   * @throws Conflict {@code exclusion.exists}
   */
  @Transactional
  public long exclude(Actor actor, long enrolmentId, ExcludePair wanted) {
    Enrolment enrolment = enrolments.forActor(actor, enrolmentId).enrolment();
    long mentorId = wanted.mentorId().value();
    if (!members.get(mentorId).roles().contains(Role.MENTOR)) {
      throw new Unprocessable("pairing.not_mentor", "This person is no mentor.");
    }
    ExclusionRow row =
        new ExclusionRow(
            record.ids().next(),
            null,
            enrolment.membershipId(),
            mentorId,
            wanted.kind(),
            wanted.reason().strip(),
            actor.membershipId(),
            record.clock().instant(),
            null,
            null);
    DuplicateKey.becomes(
        () -> new Conflict("exclusion.exists", "These two are kept apart already."),
        () -> exclusions.save(row));
    audit("pairing.excluded", row);
    return row.id();
  }

  /**
   * @throws NotFound when the tenant has no such exclusion
   */
  @Transactional
  public void lift(long exclusionId) {
    ExclusionRow row = exclusions.findById(exclusionId).orElseThrow(NotFound::new);
    exclusions.delete(row);
    audit("pairing.exclusion_lifted", row);
  }

  List<LineManagerView> lineManagers(Actor actor) {
    return exclusions.lineManagers(actor.tenantId(), actor.membershipId()).stream()
        .map(read -> new LineManagerView(new Id(read.id()), read.name(), read.agreedAt() != null))
        .toList();
  }

  /**
   * Lets a line manager become the actor's mentor, or not from now on; a pairing that is in force
   * stays.
   *
   * @throws NotFound when it is none of the actor's line managers
   */
  @Transactional
  public void answer(Actor actor, long exclusionId, boolean agreed) {
    ExclusionRow row =
        exclusions
            .findById(exclusionId)
            .filter(found -> found.membershipId() == actor.membershipId())
            .filter(found -> found.kind() == ExclusionKind.LINE_MANAGER)
            .orElseThrow(NotFound::new);
    exclusions.update(row.agreed(agreed ? record.clock().instant() : null));
    audit(agreed ? "pairing.line_manager_agreed" : "pairing.line_manager_declined", row);
  }

  private void audit(String action, ExclusionRow row) {
    record
        .audit()
        .record(
            action,
            new Subject("membership", row.membershipId()),
            Map.of("mentorId", row.mentorId(), "kind", row.kind().name()));
  }
}

package io.waymark.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param status one of those before an enrolment begins, or {@code WITHDRAWN}
 * @param confirmedAt when the address was shown to be the applicant's; an admin's file confirms it
 * @param decidedBy a membership; null while nobody decided, and once the applicant withdrew
 * @param enrolmentId once they have joined and are enrolled
 */
@MappedEntity("application")
record Application(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long programId,
    long cohortId,
    Origin origin,
    String address,
    String name,
    @Nullable String title,
    String language,
    @TypeDef(type = DataType.JSON) List<Answer> answers,
    EnrolmentStatus status,
    Instant appliedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant decidedAt,
    @Nullable Long decidedBy,
    @Nullable Long enrolmentId,
    @Version @Nullable Long version) {
  static final String PURPOSE = "application";

  static Application of(long id, Wanted wanted, Instant now) {
    Applicant applicant = wanted.applicant();
    boolean imported = wanted.decidedBy() != null;
    return new Application(
        id,
        null,
        wanted.programId(),
        wanted.cohortId(),
        imported ? Origin.IMPORT : Origin.PAGE,
        applicant.address(),
        applicant.name(),
        applicant.title(),
        applicant.language().getLanguage(),
        wanted.answers(),
        wanted.status(),
        now,
        imported ? now : null,
        imported ? now : null,
        wanted.decidedBy(),
        null,
        null);
  }

  /**
   * An application to be.
   *
   * @param decidedBy the admin whose file it is; null where somebody applies
   */
  record Wanted(
      long programId,
      long cohortId,
      Applicant applicant,
      List<Answer> answers,
      EnrolmentStatus status,
      @Nullable Long decidedBy) {}

  Application confirmed(Instant now) {
    return with(status, now, decidedAt, decidedBy, enrolmentId);
  }

  /**
   * @param by null where the applicant does it themselves
   * @throws Conflict {@code application.status}; {@code allowed} names the ways there are
   */
  Application become(EnrolmentStatus next, @Nullable Long by, Instant now) {
    requireMayBecome(next);
    return with(next, confirmedAt, now, by == null ? decidedBy : by, enrolmentId);
  }

  /**
   * @throws Conflict {@code application.status}; {@code allowed} names the ways there are
   */
  void requireMayBecome(EnrolmentStatus next) {
    if (!allowed().contains(next)) {
      throw new Conflict(
          "application.status",
          "An application that is %s cannot become %s.".formatted(status, next),
          Map.of("allowed", allowed().stream().map(EnrolmentStatus::name).toList()));
    }
  }

  /** Where it may go; an application never takes part, and ends where the enrolment begins. */
  List<EnrolmentStatus> allowed() {
    return enrolmentId != null
        ? List.of()
        : status.allowed().stream().filter(next -> next != EnrolmentStatus.ACTIVE).toList();
  }

  Application enrolled(long newEnrolmentId) {
    return with(status, confirmedAt, decidedAt, decidedBy, newEnrolmentId);
  }

  private Application with(
      EnrolmentStatus newStatus,
      @Nullable Instant newConfirmedAt,
      @Nullable Instant newDecidedAt,
      @Nullable Long newDecidedBy,
      @Nullable Long newEnrolmentId) {
    return new Application(
        id,
        tenantId,
        programId,
        cohortId,
        origin,
        address,
        name,
        title,
        language,
        answers,
        newStatus,
        appliedAt,
        newConfirmedAt,
        newDecidedAt,
        newDecidedBy,
        newEnrolmentId,
        version);
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  LinkTarget link() {
    return new LinkTarget(PURPOSE, Objects.requireNonNull(tenantId), id, 1);
  }
}

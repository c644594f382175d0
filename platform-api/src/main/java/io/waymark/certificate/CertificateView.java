package io.waymark.certificate;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody walked a track to its end: who, what, when; nothing of what they wrote.
 *
 * @param from when they joined, in their zone
 * @param until when they graduated, in their zone
 * @param milestones that a mentor accepted, in the order of the track
 * @param token the last part of the public address; absent while there is none, and on that address
 */
@Serdeable
record CertificateView(
    String organisation,
    String name,
    String programName,
    String trackName,
    String cohortName,
    LocalDate from,
    LocalDate until,
    int weeks,
    List<MilestoneView> milestones,
    @Nullable String token) {

  /**
   * @param acceptedOn in the participant's zone
   */
  @Serdeable
  record MilestoneView(String name, @Nullable LocalDate acceptedOn) {}

  static CertificateView of(String organisation, Enrolment one, Progress reached, Locale locale) {
    return new CertificateView(
        organisation,
        one.participantName(),
        one.programName(),
        one.track().name(locale),
        one.cohortName(),
        one.today(one.joinedAt()),
        one.today(Objects.requireNonNull(one.endedAt())),
        one.weeks(),
        one.track().document().milestones().stream()
            .filter(milestone -> reached.status(milestone.key()) == MilestoneStatus.ACCEPTED)
            .map(
                milestone ->
                    new MilestoneView(
                        milestone.name().in(locale),
                        day(one, reached.milestones().get(milestone.key()))))
            .toList(),
        null);
  }

  private static @Nullable LocalDate day(Enrolment one, Progress.@Nullable State state) {
    Instant decidedAt = state == null ? null : state.decidedAt();
    return decidedAt == null ? null : one.today(decidedAt);
  }

  CertificateView under(@Nullable String address) {
    return new CertificateView(
        organisation,
        name,
        programName,
        trackName,
        cohortName,
        from,
        until,
        weeks,
        milestones,
        address);
  }

  /** Never shows the address: records are printed in logs. */
  @Override
  public String toString() {
    return "CertificateView";
  }
}

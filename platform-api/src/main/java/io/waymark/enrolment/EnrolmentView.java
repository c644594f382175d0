package io.waymark.enrolment;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param zone the participant's, now
 * @param week the program week that holds the participant's today; absent in none
 * @param mentors the current ones, the primary first
 * @param joinedOn in the participant's zone
 */
@Serdeable
record EnrolmentView(
    Id id,
    String participantName,
    @Nullable String title,
    String zone,
    String cohortName,
    String trackName,
    EnrolmentStatus status,
    @Nullable Integer week,
    int weeks,
    OnTimeView onTime,
    List<MentorView> mentors,
    LocalDate joinedOn) {

  /**
   * @param since the day, in the participant's zone, on which the pairing began
   */
  @Serdeable
  record MentorView(String name, boolean primary, LocalDate since) {}

  static EnrolmentView of(Enrolment enrolment, Instant now, Locale locale) {
    return new EnrolmentView(
        new Id(enrolment.id()),
        enrolment.participantName(),
        enrolment.title(),
        enrolment.zoneAt(now).getId(),
        enrolment.cohortName(),
        enrolment.track().name(locale),
        enrolment.statusAt(now),
        enrolment.weekAt(now),
        enrolment.weeks(),
        OnTimeView.of(enrolment.history(), enrolment.lastMoment(now)),
        enrolment.mentors().stream()
            .map(m -> new MentorView(m.name(), m.primary(), enrolment.today(m.from())))
            .toList(),
        enrolment.today(enrolment.joinedAt()));
  }
}

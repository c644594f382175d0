package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.OnTimeView;
import io.waymark.milestone.Road;
import io.waymark.risk.RiskView;
import io.waymark.risk.Risks;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A participant as their mentor sees them.
 *
 * @param zone the participant's, now
 * @param primary whether this mentor decides and has the check-ins in the queue
 * @param confirmed whether the participant shares earlier check-ins with this mentor
 * @param week the program week that holds the participant's today; absent in none
 * @param confidences of the last eight submitted check-ins, oldest first; null where none was given
 *     or this mentor may not read it
 * @param nextMilestone the first that is neither accepted nor waived; absent when all are
 * @param lastContactAt this mentor's latest reply; absent while there is none
 * @param nextSessionAt when this mentor next leads a session of the two; absent while there is none
 * @param waitingSince when the oldest check-in or milestone that waits for this mentor was handed
 *     in; absent where nothing waits, and for those who are not primary
 */
@Serdeable
record MenteeView(
    Id enrolmentId,
    String participantName,
    @Nullable String title,
    String zone,
    String cohortName,
    boolean primary,
    boolean confirmed,
    @Nullable Integer week,
    OnTimeView onTime,
    List<@Nullable Integer> confidences,
    @Nullable NextMilestoneView nextMilestone,
    @Nullable Instant lastContactAt,
    @Nullable Instant nextSessionAt,
    @Nullable Instant waitingSince,
    List<RiskView> risks) {

  /**
   * @param overdue past due, and it is the participant's turn
   */
  @Serdeable
  record NextMilestoneView(String name, LocalDate dueOn, boolean overdue) {
    static NextMilestoneView of(Road.Stop stop, Locale locale) {
      return new NextMilestoneView(
          stop.milestone().name().in(locale), stop.due().dueOn(), stop.overdue());
    }
  }

  static MenteeView of(Mentee mentee, Instant now, Locale locale) {
    Enrolment enrolment = mentee.enrolment();
    Mentor mentor = mentee.mentor();
    Road road = Road.of(enrolment, mentee.progress(), now);
    return new MenteeView(
        new Id(enrolment.id()),
        enrolment.participantName(),
        enrolment.title(),
        enrolment.zoneAt(now).getId(),
        enrolment.cohortName(),
        mentor.primary(),
        mentor.isConfirmed(),
        enrolment.weekAt(now),
        OnTimeView.of(enrolment.history(), enrolment.lastMoment(now)),
        mentee.confidences(now),
        road.next().map(stop -> NextMilestoneView.of(stop, locale)).orElse(null),
        mentee.lastContactAt(),
        mentee.nextSessionAt(),
        mentee.waitingSince(),
        Risks.forMentor(enrolment, road, mentee.readable(now), now).stream()
            .map(risk -> RiskView.of(risk, locale))
            .toList());
  }
}

package io.waymark.checkin;

import static io.waymark.checkin.Reading.NOTHING;
import static io.waymark.checkin.Reading.STATUS;
import static io.waymark.checkin.Reading.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.ReplyTarget;
import io.waymark.calendar.Submissions;
import io.waymark.calendar.ZoneHistory;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first two rows of "Who may see and do what", case by case. */
class ReadingTest {
  private static final long PRIYA = 1;
  private static final long SOMEBODY = 2;
  private static final Instant PAIRED = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  @ParameterizedTest(name = "{0} as {1}, mentor {2}, admins read {3}, opened {4}: {5}")
  @CsvSource({
    "PRIYA,    PARTICIPANT,        NONE,        false, 2026-03-02, TEXT",
    "PRIYA,    ADMIN,              NONE,        false, 2026-03-02, STATUS",
    "SOMEBODY, PARTICIPANT,        NONE,        false, 2026-03-02, NOTHING",
    "SOMEBODY, MENTOR,             NONE,        false, 2026-03-02, NOTHING",
    "SOMEBODY, MENTOR,             CONFIRMED,   false, 2026-03-02, TEXT",
    "SOMEBODY, MENTOR,             UNCONFIRMED, false, 2026-03-02, STATUS",
    "SOMEBODY, MENTOR,             UNCONFIRMED, false, 2026-03-16, TEXT",
    "SOMEBODY, PARTICIPANT,        CONFIRMED,   false, 2026-03-02, NOTHING",
    "SOMEBODY, ADMIN,              NONE,        false, 2026-03-02, STATUS",
    "SOMEBODY, OWNER,              NONE,        false, 2026-03-02, STATUS",
    "SOMEBODY, ADMIN,              NONE,        true,  2026-03-02, TEXT",
    "SOMEBODY, OWNER,              NONE,        true,  2026-03-02, TEXT",
    "SOMEBODY, PARTICIPANT,        NONE,        true,  2026-03-02, NOTHING",
    "SOMEBODY, MENTOR,             NONE,        true,  2026-03-02, NOTHING",
    "SOMEBODY, ADMIN MENTOR,       CONFIRMED,   false, 2026-03-02, TEXT",
    "SOMEBODY, ADMIN MENTOR,       UNCONFIRMED, false, 2026-03-02, STATUS",
    "SOMEBODY, ADMIN MENTOR,       UNCONFIRMED, true,  2026-03-02, TEXT",
    "SOMEBODY, ADMIN MENTOR,       NONE,        false, 2026-03-02, STATUS",
  })
  void whoReadsWhat(
      String who,
      String roles,
      String mentor,
      boolean adminsReadText,
      LocalDate opened,
      Reading expected) {
    Enrolment enrolment = enrolment(adminsReadText, mentor(mentor));
    Actor actor = new Actor(9, who.equals("PRIYA") ? PRIYA : SOMEBODY, 7, roles(roles));
    Instant opensAt = opened.atStartOfDay(ZoneOffset.UTC).toInstant();

    assertThat(Reading.of(new Standing(actor, enrolment), opensAt, NOW)).isEqualTo(expected);
    assertThat(new Standing(actor, enrolment).isRelated()).isEqualTo(expected != NOTHING);
    assertThat(List.of(NOTHING, STATUS, TEXT)).isSorted();
  }

  private static Set<Role> roles(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(names.split(" ")).map(Role::valueOf).forEach(roles::add);
    return roles;
  }

  private static List<Mentor> mentor(String kind) {
    @Nullable Instant confirmedAt = kind.equals("CONFIRMED") ? PAIRED.plusSeconds(60) : null;
    return kind.equals("NONE")
        ? List.of()
        : List.of(
            new Mentor(
                5,
                SOMEBODY,
                "Mara",
                true,
                PAIRED,
                confirmedAt,
                ZoneHistory.always(ZoneOffset.UTC)));
  }

  private static Enrolment enrolment(boolean adminsReadText, List<Mentor> mentors) {
    TrackDocument track = TrackDocumentReader.shipped("junior-to-mid");
    CohortPlan plan =
        new CohortPlan(LocalDate.parse("2026-03-02"), track.weeks(), track.cadence(), List.of());
    EnrolmentPlan person =
        new EnrolmentPlan(Instant.EPOCH, ZoneHistory.always(ZoneOffset.UTC), List.of(), List.of());
    return new Enrolment(
        3,
        PRIYA,
        "Priya",
        null,
        EnrolmentStatus.ACTIVE,
        Instant.EPOCH,
        null,
        adminsReadText,
        "Engineering",
        4,
        "Spring",
        CohortStatus.RUNNING,
        new PublishedTrack(6, 1, track, FrameworkDocumentReader.shipped("engineer-junior-mid")),
        new CheckInHistory(ParticipantCalendar.of(plan, person), Submissions.NONE),
        List.of(),
        mentors,
        List.of(),
        ReplyTarget.DEFAULT);
  }
}

package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.waymark.agenda.AddAgendaPoint;
import io.waymark.agenda.Agendas;
import io.waymark.agenda.Attendances;
import io.waymark.agenda.NoteAttendance;
import io.waymark.agenda.PrivateNotes;
import io.waymark.coaching.ScheduleSession;
import io.waymark.coaching.Scheduling;
import io.waymark.coaching.SharedNotes;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * What mentors and their mentees met for and will meet for, and what the running cohort does. Told
 * as of now, so that what is over is written down and announced to nobody.
 */
@Singleton
@Order(3)
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoSessions implements DemoChapter {
  private static final String ANY = "*";

  /** Before the first session that is told. */
  private static final Duration LONG = Duration.ofDays(25);

  private final SeedClock clock;
  private final DemoAuthor author;
  private final Enrolments enrolments;
  private final Scheduling scheduling;
  private final Said said;

  DemoSessions(
      SeedClock clock, DemoAuthor author, Enrolments enrolments, Scheduling scheduling, Said said) {
    this.clock = clock;
    this.author = author;
    this.enrolments = enrolments;
    this.scheduling = scheduling;
    this.said = said;
  }

  /** What is said in them. */
  @Singleton
  @Requires(env = SeedDemo.ENVIRONMENT)
  record Said(
      Agendas agendas,
      SharedNotes shared,
      PrivateNotes kept,
      Attendances attendances,
      DemoSessionTexts texts) {}

  @Override
  public void tell(DemoStage stage) {
    clock.at(stage.now());
    LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
    for (int number = 0; number < 2; number++) {
      meetMentees(stage, stage.mentor(number), today);
    }
    group(stage, today);
    author.is(stage.admin());
  }

  /** The two that a mentor has known longest: two sessions that are over, and the next. */
  private void meetMentees(DemoStage stage, Actor mentor, LocalDate today) {
    author.is(mentor);
    List<Enrolment> mentees =
        enrolments.mentoredBy(mentor).stream()
            .filter(standing -> since(standing).isBefore(stage.now().minus(LONG)))
            .map(Standing::enrolment)
            .filter(enrolment -> enrolment.statusAt(stage.now()) == EnrolmentStatus.ACTIVE)
            .limit(2)
            .toList();
    for (int i = 0; i < mentees.size(); i++) {
      Enrolment mentee = mentees.get(i);
      String time = i == 0 ? "10:00" : "14:30";
      long first = meet(stage, mentor, mentee, new When(today.minusDays(20L - i), time));
      long second = meet(stage, mentor, mentee, new When(today.minusDays(6L - i), time));
      long next = meet(stage, mentor, mentee, new When(today.plusDays(4L + i), time));
      talk(stage, mentor, mentee, new Three(first, second, next));
    }
  }

  private static Instant since(Standing standing) {
    return standing.asMentor().map(Mentor::from).orElse(Instant.MAX);
  }

  private record When(LocalDate day, String time) {}

  private record Three(long first, long second, long next) {}

  private long meet(DemoStage stage, Actor mentor, Enrolment mentee, When when) {
    LocalDate day =
        when.day().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
            ? when.day().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
            : when.day();
    return scheduling.oneToOne(
        mentor,
        mentee.id(),
        new ScheduleSession(day, when.time(), 45, "https://meet.example.org/waymark-demo"),
        stage.locale());
  }

  private void talk(DemoStage stage, Actor mentor, Enrolment mentee, Three three) {
    DemoSessionTexts texts = said.texts();
    Locale locale = stage.locale();
    Actor participant =
        stage.members().stream()
            .filter(member -> member.membershipId() == mentee.membershipId())
            .findFirst()
            .orElseThrow();
    List<String> points = texts.points(locale);
    long done = add(participant, three.first(), points.get(0), true);
    long carried = add(participant, three.first(), points.get(1), true);
    said.agendas().check(mentor, three.first(), done, true);
    said.shared().write(mentor, three.first(), ANY, texts.notes(locale).get(0));
    said.agendas().check(mentor, three.second(), carried, true);
    add(mentor, three.second(), points.get(2), true);
    said.shared().write(mentor, three.second(), ANY, texts.notes(locale).get(1));
    said.kept().write(mentor, three.second(), texts.kept(locale));
    add(participant, three.next(), points.get(3), true);
    add(participant, three.next(), points.get(4), false);
    for (long over : List.of(three.first(), three.second())) {
      attended(mentor, over, List.of(mentee));
    }
  }

  private void group(DemoStage stage, LocalDate today) {
    Actor admin = stage.admin();
    author.is(admin);
    long cohortId = running(stage);
    LocalDate thursday = today.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
    long past = group(stage, admin, cohortId, thursday);
    long next = group(stage, admin, cohortId, thursday.plusWeeks(2));
    Locale locale = stage.locale();
    List<String> points = said.texts().group(locale);
    said.agendas().check(admin, past, add(admin, past, points.get(0), true), true);
    said.shared().write(admin, past, ANY, said.texts().notes(locale).get(2));
    add(admin, next, points.get(1), true);
    List<Enrolment> there =
        enrolments.inCohorts(List.of(cohortId)).stream()
            .filter(enrolment -> enrolment.storedStatus() == EnrolmentStatus.ACTIVE)
            .toList();
    attended(admin, past, there);
  }

  private long group(DemoStage stage, Actor admin, long cohortId, LocalDate day) {
    return scheduling.group(
        admin,
        cohortId,
        new ScheduleSession(day, "16:00", 60, "https://meet.example.org/waymark-demo-group"),
        stage.locale());
  }

  /** The cohort in which the first participant takes part now. */
  private long running(DemoStage stage) {
    return enrolments.own(stage.participant(0)).stream()
        .filter(enrolment -> enrolment.storedStatus() == EnrolmentStatus.ACTIVE)
        .findFirst()
        .orElseThrow()
        .cohortId();
  }

  private long add(Actor who, long sessionId, String text, boolean shared) {
    return said.agendas().add(who, sessionId, new AddAgendaPoint(text, shared));
  }

  private void attended(Actor lead, long sessionId, List<Enrolment> there) {
    said.attendances()
        .note(
            lead,
            sessionId,
            new NoteAttendance(
                there.stream()
                    .map(each -> new NoteAttendance.Person(new Id(each.id()), true))
                    .toList()));
  }
}

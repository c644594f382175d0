package io.waymark.nudge;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Nudges people of a cohort: those at risk, and mentors whose answers are overdue. */
@Singleton
public class Nudges {
  private final Cohorts cohorts;
  private final Standings standings;
  private final NudgeRepository nudges;
  private final Mail mail;
  private final Trail trail;

  Nudges(Cohorts cohorts, Standings standings, NudgeRepository nudges, Mail mail, Trail trail) {
    this.cohorts = cohorts;
    this.standings = standings;
    this.nudges = nudges;
    this.mail = mail;
    this.trail = trail;
  }

  /** How people stand. */
  @Singleton
  record Standings(Enrolments enrolments, ProgressReading progress) {}

  /** What carries a nudge, and in whose name. */
  @Singleton
  record Mail(Outbox outbox, TenantRegistry organisations) {}

  /** What is kept of a nudge. */
  @Singleton
  record Trail(Audit audit, Ids ids, Clock clock) {}

  /**
   * Who stands out now, whether or not they may be nudged today.
   *
   * @param language of whoever asks, and of letters to those who chose none
   * @throws NotFound when the tenant has no such cohort
   */
  NudgesView preview(Actor actor, long cohortId, Locale language) {
    NudgeWriter writer = writer(cohorts.get(cohortId), language);
    Instant now = trail.clock().instant();
    return new NudgesView(
        reminders(actor, cohortId, concerns(cohortId, now)).stream()
            .map(reminder -> NudgesView.of(reminder, writer.letter(0, reminder), now, language))
            .toList());
  }

  /**
   * Writes to those of them who stand out and were not nudged just now; answers how many they are.
   *
   * @param language of letters to those who chose none
   * @throws NotFound when the tenant has no such cohort, or one of them is not in it
   */
  @Transactional
  public int send(Actor actor, long cohortId, Collection<Long> membershipIds, Locale language) {
    cohorts.hold(cohortId);
    Cohort cohort = cohorts.get(cohortId);
    Instant now = trail.clock().instant();
    Map<Long, Concern> concerns = concerns(cohortId, now);
    if (!concerns.keySet().containsAll(membershipIds)) {
      throw new NotFound();
    }
    concerns.keySet().retainAll(Set.copyOf(membershipIds));
    List<Reminder> due =
        reminders(actor, cohortId, concerns).stream()
            .filter(reminder -> !reminder.to().isInPeace(now))
            .toList();
    post(actor, due, writer(cohort, language), now);
    trail
        .audit()
        .record("cohort.nudged", new Subject("cohort", cohortId), Map.of("people", due.size()));
    return due.size();
  }

  private void post(Actor actor, List<Reminder> due, NudgeWriter writer, Instant now) {
    var rows = new ArrayList<Nudge>();
    var letters = new ArrayList<Letter>();
    for (Reminder reminder : due) {
      long id = trail.ids().next();
      long to = reminder.to().membershipId();
      rows.add(new Nudge(id, null, writer.cohort().id(), to, actor.membershipId(), now));
      letters.add(writer.letter(id, reminder));
    }
    nudges.saveAll(rows);
    mail.outbox().postAll(letters);
  }

  private NudgeWriter writer(Cohort cohort, Locale language) {
    return new NudgeWriter(cohort, mail.organisations().current(), language);
  }

  private Map<Long, Concern> concerns(long cohortId, Instant now) {
    List<Enrolment> people =
        standings.enrolments().inCohorts(List.of(cohortId)).stream()
            .filter(enrolment -> !enrolment.storedStatus().isOver())
            .toList();
    return Concern.among(
        people, standings.progress().of(people.stream().map(Enrolment::id).toList()), now);
  }

  /** Of those who are concerned, by name. */
  private List<Reminder> reminders(Actor actor, long cohortId, Map<Long, Concern> concerns) {
    List<Long> concerned =
        concerns.keySet().stream().filter(id -> !concern(concerns, id).isNone()).toList();
    return concerned.isEmpty()
        ? List.of()
        : nudges.addressees(actor.tenantId(), cohortId, concerned).stream()
            .map(to -> new Reminder(to, concern(concerns, to.membershipId())))
            .toList();
  }

  private static Concern concern(Map<Long, Concern> concerns, long membershipId) {
    return Objects.requireNonNull(concerns.get(membershipId));
  }
}

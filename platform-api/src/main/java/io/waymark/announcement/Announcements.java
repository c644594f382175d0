package io.waymark.announcement;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.shared.id.Stamps;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a cohort something. Each announcement is audited, without what it says. */
@Singleton
public class Announcements {
  /** After so many days it is on nobody's screen any more. */
  private static final int DAYS_SHOWN = 60;

  private static final Duration REPEATED_WITHIN = Duration.ofMinutes(10);
  private static final int MOST_LISTED = 100;
  private static final int MOST_TO_READ = 20;

  private final AnnouncementRepository announcements;
  private final Cohorts cohorts;
  private final AnnouncementLetters letters;
  private final Audit audit;
  private final Stamps stamps;

  Announcements(
      AnnouncementRepository announcements,
      Cohorts cohorts,
      AnnouncementLetters letters,
      Audit audit,
      Stamps stamps) {
    this.announcements = announcements;
    this.cohorts = cohorts;
    this.letters = letters;
    this.audit = audit;
    this.stamps = stamps;
  }

  /**
   * Tells everybody who has a place in the cohort or mentors somebody there.
   *
   * @param language of letters to those who chose none
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code cohort.empty} when there is nobody to tell, {@code
   *     announcement.repeated} when they told the cohort just the same just now
   */
  @Transactional
  public void send(Actor actor, long cohortId, SendAnnouncement said, Locale language) {
    cohorts.hold(cohortId);
    Cohort cohort = cohorts.get(cohortId);
    requireNew(actor, cohortId, said);
    List<Listener> audience = announcements.audience(actor.tenantId(), cohortId);
    if (audience.isEmpty()) {
      throw new Conflict("cohort.empty", "Nobody in this cohort would read it.");
    }
    Announcement sent = announcements.save(row(actor, cohortId, said, audience.size()));
    if (said.byMail()) {
      letters.tell(sent, cohort, audience, language);
    }
    audit.record(
        "cohort.announced",
        new Subject("cohort", cohortId),
        Map.of("people", audience.size(), "byMail", said.byMail()));
  }

  /** Whoever presses twice, or sends again because no answer came, means to say it once. */
  private void requireNew(Actor actor, long cohortId, SendAnnouncement said) {
    Instant since = stamps.now().minus(REPEATED_WITHIN);
    if (announcements.existsByCohortIdAndSentByAndTitleAndTextAndSentAtAfter(
        cohortId, actor.membershipId(), said.title().strip(), said.text().strip(), since)) {
      throw new Conflict("announcement.repeated", "This was told a moment ago.");
    }
  }

  private Announcement row(Actor actor, long cohortId, SendAnnouncement said, int people) {
    return new Announcement(
        stamps.id(),
        null,
        cohortId,
        actor.membershipId(),
        said.title().strip(),
        said.text().strip(),
        said.byMail(),
        people,
        stamps.now());
  }

  /**
   * The latest, newest first.
   *
   * @throws NotFound when the tenant has no such cohort
   */
  AnnouncementsView ofCohort(Actor actor, long cohortId) {
    cohorts.get(cohortId);
    return view(announcements.ofCohort(actor.tenantId(), cohortId, MOST_LISTED));
  }

  /** What one has not put away, of the cohorts in which one is or mentors. */
  AnnouncementsView toRead(Actor actor) {
    Instant since = stamps.now().minus(DAYS_SHOWN, ChronoUnit.DAYS);
    return view(announcements.toRead(actor.tenantId(), actor.membershipId(), since, MOST_TO_READ));
  }

  private static AnnouncementsView view(List<AnnouncementRead> rows) {
    return new AnnouncementsView(rows.stream().map(AnnouncementRead::view).toList());
  }

  /**
   * Puts an announcement away for oneself; the second time changes nothing.
   *
   * @throws NotFound when it is not told to one of one's cohorts
   */
  @Transactional
  void dismiss(Actor actor, long announcementId) {
    long me = actor.membershipId();
    if (announcements.countOwn(actor.tenantId(), me, announcementId) == 0) {
      throw new NotFound();
    }
    announcements.putAway(actor.tenantId(), stamps.id(), announcementId, me, stamps.now());
  }
}

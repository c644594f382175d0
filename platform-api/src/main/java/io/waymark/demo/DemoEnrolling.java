package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.application.ApplicationView;
import io.waymark.application.Apply;
import io.waymark.application.Applying;
import io.waymark.application.Board;
import io.waymark.application.LinkToken;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.programpage.EditProgramPage;
import io.waymark.programpage.ProgramPages;
import io.waymark.programpage.Question;
import io.waymark.shared.id.Id;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.track.PublishedTrack;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Offers a demo organisation's next cohort on a public page, and lets people apply for it. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoEnrolling {
  private static final Duration OPENED = Duration.ofDays(20);
  private static final int WEEKS_AHEAD = 5;
  private static final int PLACES = 2;
  private static final String PROGRAM = "junior-to-mid";

  private final SeedClock clock;
  private final CohortPlanning cohorts;
  private final ProgramPages pages;
  private final Desk desk;

  DemoEnrolling(SeedClock clock, CohortPlanning cohorts, ProgramPages pages, Desk desk) {
    this.clock = clock;
    this.cohorts = cohorts;
    this.pages = pages;
    this.desk = desk;
  }

  /** Where applications come in, and are decided on. */
  @Singleton
  @Requires(env = SeedDemo.ENVIRONMENT)
  record Desk(Applying applying, Board board, Links links) {}

  /** In the scope of the tenant. */
  void tell(DemoStage stage, long programId, PublishedTrack track) {
    clock.at(stage.now().minus(OPENED));
    pages.edit(programId, page(), "*");
    long cohortId = cohorts.create(next(stage, programId, track));
    cohorts.open(cohortId);
    for (DemoApplicant applicant : DemoApplicant.in(stage.tenant().language())) {
      clock.at(stage.now().minus(Duration.ofDays(applicant.daysAgo())));
      apply(stage, cohortId, applicant);
    }
  }

  private static NewCohort next(DemoStage stage, long programId, PublishedTrack track) {
    LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
    return new NewCohort(
        programId,
        track.versionId(),
        stage.tenant().language().equals("de") ? "Dritte Gruppe" : "Third group",
        today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
        stage.tenant().people().getFirst().zone(),
        PLACES);
  }

  private void apply(DemoStage stage, long cohortId, DemoApplicant applicant) {
    String address = applicant.address(stage.tenant().slug());
    desk.applying()
        .apply(
            new Apply(
                stage.tenant().slug(),
                PROGRAM,
                new Id(cohortId),
                address,
                applicant.name(),
                stage.tenant().language(),
                List.of(applicant.answer())));
    long id = id(cohortId, address);
    if (applicant.confirmed()) {
      String token = desk.links().token(new LinkTarget("application", stage.tenantId(), id, 1));
      desk.applying().confirm(new LinkToken(token));
    }
    if (applicant.status() != EnrolmentStatus.APPLIED) {
      desk.board().decide(stage.admin(), id, applicant.status());
    }
  }

  private long id(long cohortId, String address) {
    return desk.board().read(cohortId).items().stream()
        .filter(one -> one.email().equals(address))
        .map(ApplicationView::applicationId)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static EditProgramPage page() {
    return new EditProgramPage(
        true,
        """
        Half a year in which you take on work of the next level: you break problems down, write the \
        plan, and see it through. A mentor answers what you send each week and decides on your \
        milestones.

        At its end you have the evidence that a promotion asks for, and a habit that stays.
        """,
        """
        Ein halbes Jahr, in dem du Arbeit der nächsten Stufe übernimmst: Du zerlegst Probleme, \
        schreibst den Plan und bringst ihn zu Ende. Ein Mentor antwortet auf das, was du jede Woche \
        schickst, und entscheidet über deine Meilensteine.

        Am Ende hast du die Belege, nach denen eine Beförderung fragt, und eine Gewohnheit, die \
        bleibt.
        """,
        "Junior engineers with about a year behind them, and a manager who knows of it.",
        "Juniors mit etwa einem Jahr Erfahrung und einer Führungskraft, die davon weiß.",
        "Twenty-six weeks, some three hours in each: one check-in on Fridays, and your own work.",
        "Sechsundzwanzig Wochen, je etwa drei Stunden: ein Check-in am Freitag und deine Arbeit.",
        List.of(
            new Question(
                "What would you like to be able to do in half a year?",
                "Was möchtest du in einem halben Jahr können?")));
  }
}

package io.waymark.submission;

import static io.waymark.submission.MilestoneScene.ONE_TEXT;
import static io.waymark.submission.MilestoneScene.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The primary mentor decides, whoever runs programs waives, and evidence stays with the two. */
class WhoDecidesMilestonesTest {
  private MilestoneScene scene;

  @BeforeEach
  void somethingIsHandedIn() {
    scene = MilestoneScene.inWeekTwo();
    scene.add(ONE_TEXT, text("The process", "Twice a year.")).isCreated();
    scene.submit(ONE_TEXT).isEmpty();
  }

  @Test
  void onlyThePrimaryMentorDecides() {
    Person admin = scene.cohort().admin();
    Person stranger = scene.cohort().organisation().mentor("Sten");

    scene.decide(scene.piet(), ONE_TEXT, "ACCEPTED", null).refuses(403, "milestone.not_primary");
    scene.decide(admin, ONE_TEXT, "ACCEPTED", null).refuses(403, "role.forbidden");
    scene.decide(scene.priya(), ONE_TEXT, "ACCEPTED", null).refuses(403, "role.forbidden");
    scene.decide(stranger, ONE_TEXT, "ACCEPTED", null).isNotFound();
  }

  @Test
  void whatIsTypedOfADecisionIsKeptForItsAuthorUntilItIsMade() {
    scene.draft(scene.mara(), ONE_TEXT, "A clear").isOk();
    scene.draft(scene.mara(), ONE_TEXT, "A clear plan").isOk();

    assertThat(scene.read(scene.mara(), ONE_TEXT).isOk().text("draft")).isEqualTo("A clear plan");
    assertThat(scene.read(scene.priya(), ONE_TEXT).isOk().body()).doesNotContain("A clear");
    assertThat(scene.read(scene.piet(), ONE_TEXT).isOk().body()).doesNotContain("A clear");

    scene.decide(scene.mara(), ONE_TEXT, "CHANGES_REQUESTED", "Who decides?").isEmpty();
    scene.submit(ONE_TEXT).isEmpty();

    assertThat(scene.read(scene.mara(), ONE_TEXT).isOk().has("draft")).isFalse();
  }

  @Test
  void nobodyTypesADecisionThatIsNotTheirs() {
    Person stranger = scene.cohort().organisation().mentor("Sten");

    scene.draft(scene.piet(), ONE_TEXT, "Well").refuses(403, "milestone.not_primary");
    scene.draft(scene.priya(), ONE_TEXT, "Well").refuses(403, "role.forbidden");
    scene.draft(stranger, ONE_TEXT, "Well").isNotFound();
    scene.draft(scene.mara(), "nothing", "Well").isNotFound();
    scene
        .draft(scene.mara(), MilestoneScene.LINK_AND_ENTRY, "Well")
        .refuses(409, "milestone.status");
    scene.decide(scene.mara(), ONE_TEXT, "ACCEPTED", null).isEmpty();
    scene.draft(scene.mara(), ONE_TEXT, "Well").refuses(409, "milestone.status");
  }

  @Test
  void whoRunsProgramsReadsWhereItStandsAndNotWhatIsInIt() {
    Person both = scene.cohort().organisation().person("Bo", Role.ADMIN, Role.MENTOR);

    assertThat(scene.first(both)).containsEntry("status", "SUBMITTED");
    scene.read(both, ONE_TEXT).refuses(403, "evidence.private");
    scene.read(scene.cohort().admin(), ONE_TEXT).refuses(403, "role.forbidden");
    scene
        .priya()
        .calls()
        .with("View-As", "admin")
        .get(scene.path(ONE_TEXT, "/submission"))
        .refuses(403, "evidence.private");
  }

  @Test
  void noSwitchOfACoachOpensEvidenceToAdmins() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", Organisation.coachWhoseAdminsReadText());
    Person lea = cohort.organisation().participant("Lea");
    Person both = cohort.organisation().person("Bo", Role.ADMIN, Role.MENTOR);
    Id enrolment = cohort.enrol(lea);

    both.gets("/api/v1/enrolments/" + enrolment + "/milestones/" + ONE_TEXT + "/submission")
        .refuses(403, "evidence.private");
  }

  @Test
  void aNewMentorReadsAndDecidesOnceTheNameIsConfirmed() {
    Api.clock().set("2026-03-12T09:00", "UTC");
    Person nora = scene.cohort().organisation().mentor("Nora");
    String mentor = new Id(nora.membershipId()).toString();
    String pairing =
        scene
            .cohort()
            .admin()
            .puts(
                "/api/v1/enrolments/" + scene.enrolment() + "/primary-mentor",
                Map.of("mentorId", mentor, "beyondCapacity", false))
            .isOk()
            .text("pairingId");
    Api.clock().set("2026-03-12T10:00", "UTC");

    assertThat(scene.read(nora, ONE_TEXT).isOk().count("evidence")).isZero();
    assertThat(nora.gets("/api/v1/me/submissions").isOk().count("items")).isZero();
    scene.decide(nora, ONE_TEXT, "ACCEPTED", null).refuses(403, "evidence.private");
    scene.read(scene.mara(), ONE_TEXT).isNotFound();

    scene.priya().calls().put("/api/v1/pairings/" + pairing + "/confirmation").isEmpty();
    assertThat(scene.read(nora, ONE_TEXT).isOk().count("evidence")).isEqualTo(1);
    scene.decide(nora, ONE_TEXT, "ACCEPTED", "Good.").isEmpty();
  }

  @Test
  void whatWasSaidBeforeOpensToANewMentorWithTheConfirmation() {
    scene.decide(scene.mara(), ONE_TEXT, "CHANGES_REQUESTED", "Who decides?").isEmpty();
    Api.clock().set("2026-03-12T09:00", "UTC");
    Person nora = scene.cohort().organisation().mentor("Nora");
    scene.cohort().pairFurther(scene.enrolment(), nora);

    assertThat(scene.first(nora)).isEqualTo(Map.of("status", "CHANGES_REQUESTED"));
    assertThat(scene.first(scene.piet())).containsEntry("words", "Who decides?");
  }

  @Test
  void waivedWithAReasonThatTheParticipantReads() throws Exception {
    scene.waive(scene.cohort().admin(), ONE_TEXT, " ").refusesFields("/reason");
    scene.waive(scene.cohort().admin(), ONE_TEXT, "Shown before.").isEmpty();

    assertThat(scene.first(scene.priya()))
        .isEqualTo(Map.of("status", "WAIVED", "words", "Shown before."));
    var letter = Letters.to(scene.priya().email()).getLast();
    assertThat(letter.getSubject()).isEqualTo("About your track on Waymark");
    assertThat(Letters.textOf(letter)).doesNotContain("Shown before.");
    var owner = scene.cohort().organisation().owner("Olga");
    assertThat(owner.gets("/api/v1/audit-events?action=milestone.waived").count("items"))
        .isEqualTo(1);
    scene.waive(scene.cohort().admin(), ONE_TEXT, "Once more.").refuses(409, "milestone.status");
    scene.submit(ONE_TEXT).refuses(409, "milestone.status");
  }

  @Test
  void nobodyWaivesForThemselves() {
    Person both = scene.cohort().organisation().person("Bo", Role.ADMIN, Role.PARTICIPANT);
    Id own = scene.cohort().enrol(both);

    both.puts(
            "/api/v1/enrolments/" + own + "/milestones/" + ONE_TEXT + "/waiver",
            Map.of("reason", "I know it."))
        .refuses(403, "milestone.waive");
    scene.waive(scene.mara(), ONE_TEXT, "Known.").refuses(403, "role.forbidden");
  }
}

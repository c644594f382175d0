package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Said;
import io.waymark.support.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An admin who begins with nothing runs a program to its end, by requests and letters alone. Time
 * and the jobs that wait for it are the test's.
 */
class RunAProgramTest {
  private final Organisation organisation = Organisation.employer();
  private final Person admin = organisation.admin("Ada");
  private final Mailbox ari = new Mailbox("ari@" + organisation.slug() + ".people", "Ari Fox");
  private final Mailbox mina = new Mailbox("mina@" + organisation.slug() + ".people", "Mina Holt");
  private final Mailbox mara = new Mailbox("mara@" + organisation.slug() + ".people", "Mara Lind");

  private String programId;
  private String versionId;

  @BeforeEach
  void anOutlineBecomesATrack() {
    Api.clock().set("2026-02-02T09:00", "UTC");
    var outline = new Outline(admin);
    programId = outline.program();
    outline.framework();
    versionId = outline.track(programId);
  }

  @Test
  void aPublishedTrackBecomesACohortThatRunsAndGraduates() {
    Desk spring = aCohortIsOpened();
    somebodyAppliesAndIsAccepted(spring);
    aFileBringsSomebodyElse(spring);
    theProposalIsApplied(spring);
    itRuns(spring);
    aShiftByAWeekMovesWhatIsToCome(spring);
    aBreakMovesWhatIsToCome(spring);
    somebodyGraduates(spring);
  }

  @Test
  void aSecondCohortOfTheTrackTakesThreeRequests() {
    Desk spring = aCohortIsOpened();
    spring.fills(row(mina), true).isOk();
    String sameVersion = spring.cohort().text("trackVersionId");

    Desk summer = Desk.drafting(admin, sameVersion, "Summer", "2026-06-01");
    summer.opens().isOk();
    Answer filled = summer.fills(row(ari), true).isOk();

    assertThat(filled.number("invited")).isOne();
    assertThat(summer.cohort().number("taken")).isOne();
    assertThat(summer.cohort().text("endsOn")).isEqualTo("2026-06-28");
    assertThat(admin.gets("/api/v1/programs/" + programId).isOk().texts("cohorts", "name"))
        .containsExactlyInAnyOrder("Spring", "Summer");
  }

  private Desk aCohortIsOpened() {
    assertThat(admin.gets("/api/v1/published-tracks").isOk().texts("items", "trackVersionId"))
        .containsExactly(versionId);
    Desk spring = Desk.drafting(admin, versionId, "Spring", "2026-03-02");
    spring.fills(row(mina), true).refuses(409, "cohort.not_enrolling");
    assertThat(spring.opens().isOk().text("status")).isEqualTo("ENROLLING");
    return spring;
  }

  private void somebodyAppliesAndIsAccepted(Desk spring) {
    String page = "/api/v1/program-pages/" + organisation.slug() + "/first-steps";
    Api.anonymous().get(page).isNotFound();
    admin.calls().ifMatch("*").put("/api/v1/programs/" + programId + "/page", said()).isOk();
    Answer offered = Api.anonymous().get(page).isOk();
    assertThat(offered.texts("cohorts", "placesLeft")).containsExactly("12");

    ari.applies(organisation.slug(), "first-steps", offered.text("cohorts.0.cohortId"));

    Answer waiting = spring.reads("/applications");
    assertThat(waiting.text("items.0.answers.0.text")).isEqualTo("To plan.");
    String application = "/api/v1/applications/" + waiting.text("items.0.applicationId");
    admin.puts(application + "/status", Map.of("status", "ACCEPTED")).isEmpty();
    ari.joins();
    assertThat(spring.people().texts("items", "status")).containsExactly("ACCEPTED");
  }

  private static Map<String, Object> said() {
    var page = new HashMap<String, Object>();
    for (String text : List.of("about", "audience", "timing")) {
      page.put(text + "En", "Four weeks.");
      page.put(text + "De", "Vier Wochen.");
    }
    page.put("published", true);
    page.put("questions", List.of(Map.of("en", "What do you want?", "de", "Was willst du?")));
    return page;
  }

  private void aFileBringsSomebodyElse(Desk spring) {
    assertThat(spring.fills(row(mina), false).isOk().texts("rows", "fate"))
        .containsExactly("INVITE");
    assertThat(spring.cohort().number("taken")).isOne();

    assertThat(spring.fills(row(mina), true).isOk().flag("applied")).isTrue();

    assertThat(spring.cohort().number("taken")).isEqualTo(2);
    mina.joins();
    assertThat(spring.people().texts("items", "name")).containsExactly("Ari Fox", "Mina Holt");
  }

  private static String row(Mailbox somebody) {
    return somebody.address() + "," + somebody.name();
  }

  private void theProposalIsApplied(Desk spring) {
    var wanted = Map.of("email", mara.address(), "name", mara.name(), "roles", List.of("MENTOR"));
    admin.posts("/api/v1/invitations", wanted).isCreated();
    mara.joins();
    Answer proposed = spring.asks("/pairing-proposals", Map.of("locked", List.of())).isOk();
    assertThat(proposed.texts("pairs", "participantName")).containsExactly("Ari Fox", "Mina Holt");
    assertThat(proposed.texts("pairs", "mentorName")).containsOnly("Mara Lind");

    var applied = Map.of("basis", proposed.text("basis"), "locked", List.of());
    assertThat(spring.asks("/pairings", applied).isOk().number("paired")).isEqualTo(2);

    spring.asks("/pairings", applied).refuses(409, "pairing.changed");
    assertThat(spring.people().texts("items", "mentorName")).containsOnly("Mara Lind");
  }

  /** Its start has come somewhere, and stays from now on. */
  private void itRuns(Desk spring) {
    Api.clock().set("2026-03-01T10:00", "UTC");
    Work.runRecurring("cohort-begin");
    assertThat(spring.cohort().text("status")).isEqualTo("RUNNING");
    assertThat(spring.people().texts("items", "status")).containsOnly("ACTIVE");
    spring
        .asks("/change-previews", Map.of("kind", "SHIFT_START", "startsOn", "2026-03-09"))
        .refuses(409, "cohort_change.begun");

    Api.clock().set("2026-03-05T09:00", "UTC");
    var said = Said.promising("Write the plan").forPeriod(1).body();
    ari.calls().post(ofAri(spring) + "/check-ins", said).isCreated();
    assertThat(mara.calls().get("/api/v1/me/queue").isOk().body()).contains("Ari Fox");
    assertThat(spring.reads("/grid").text("people.0.cells.0")).isEqualTo("ON_TIME");
  }

  private void aShiftByAWeekMovesWhatIsToCome(Desk spring) {
    assertThat(milestoneOfAri(spring)).isEqualTo("2026-03-20");

    Answer preview = spring.changes(Map.of("kind", "SHIFT_WEEKS", "weeks", 1));

    assertThat(preview.number("people")).isEqualTo(2);
    assertThat(milestoneOfAri(spring)).isEqualTo("2026-03-27");
    assertThat(spring.cohort().text("startsOn")).isEqualTo("2026-03-02");
    assertThat(spring.cohort().text("endsOn")).isEqualTo("2026-04-05");
    assertThat(spring.reads("/grid").text("people.0.cells.0")).isEqualTo("ON_TIME");
  }

  private void aBreakMovesWhatIsToCome(Desk spring) {
    spring.changes(Map.of("kind", "ADD_BREAK", "firstDay", "2026-03-23", "weeks", 1));

    assertThat(milestoneOfAri(spring)).isEqualTo("2026-04-03");
    assertThat(spring.cohort().text("endsOn")).isEqualTo("2026-04-12");
    assertThat(ari.letters("Your dates on Waymark")).isEqualTo(2);
  }

  private void somebodyGraduates(Desk spring) {
    Api.clock().set("2026-04-10T18:00", "UTC");
    String id = spring.people().text("items.0.enrolmentId");
    String certificate = ofAri(spring) + "/certificate";
    ari.calls().get(certificate).refuses(409, "certificate.not_graduated");
    spring.graduates(id, false).refuses(409, "enrolment.not_done");

    assertThat(spring.graduates(id, true).isCreated().number("graduated")).isOne();

    String token = ari.calls().put(certificate + "/address").isOk().text("token");
    Answer shown = Api.anonymous().post("/api/v1/certificates", Map.of("token", token)).isOk();
    assertThat(shown.text("name")).isEqualTo("Ari Fox");
    assertThat(shown.text("trackName")).isEqualTo("Four weeks");
    assertThat(shown.text("until")).isEqualTo("2026-04-10");
  }

  private String milestoneOfAri(Desk spring) {
    return ari.calls().get(ofAri(spring) + "/track").isOk().text("phases.0.milestones.0.dueOn");
  }

  private static String ofAri(Desk spring) {
    return "/api/v1/enrolments/" + spring.people().text("items.0.enrolmentId");
  }
}

package io.waymark.pairingboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Availability;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposePairingsTest {
  private RunningCohort cohort;
  private Organisation organisation;
  private Person noor;
  private Person mara;
  private Person piet;
  private Id noorsEnrolment;
  private Id jakobs;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    organisation = cohort.organisation();
    mara = organisation.mentor("Mara");
    piet = organisation.mentor("Piet");
    Availability.offer(mara, 1, "BACKEND");
    Availability.offer(piet, 1, "FRONTEND");
    noor = organisation.participant("Noor");
    Person jakob = organisation.participant("Jakob");
    wishes(noor, "BACKEND", List.of());
    wishes(jakob, "FRONTEND", List.of());
    noorsEnrolment = cohort.enrol(noor);
    jakobs = cohort.enrol(jakob);
  }

  private static void wishes(Person person, String area, List<String> declined) {
    person
        .puts(
            "/api/v1/me/pairing-preferences",
            Map.of(
                "fromMinute",
                540,
                "toMinute",
                1020,
                "focusAreas",
                List.of(area),
                "languages",
                List.of("en"),
                "wantedIds",
                List.of(),
                "declinedIds",
                declined))
        .isEmpty();
  }

  private String path(String of) {
    return "/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/" + of;
  }

  private Answer propose(List<Map<String, String>> locked) {
    return cohort.admin().posts(path("pairing-proposals"), Map.of("locked", locked));
  }

  private Answer apply(Answer proposal, List<Map<String, String>> locked) {
    return cohort
        .admin()
        .posts(path("pairings"), Map.of("basis", proposal.text("basis"), "locked", locked));
  }

  private static Map<String, String> lock(Id enrolment, Person mentor) {
    return Map.of("enrolmentId", enrolment.toString(), "mentorId", id(mentor));
  }

  private static String id(Person person) {
    return new Id(person.membershipId()).toString();
  }

  private long pairings() {
    return Database.count(
        "SELECT COUNT(*) FROM pairing WHERE tenant_id = ? AND until_at IS NULL", organisation.id());
  }

  @Test
  void aProposalSaysWhoSuitsWhomAndByWhichWeights() {
    Answer proposal = propose(List.of()).isOk();

    assertThat(proposal.texts("pairs", "participantName")).containsExactly("Jakob", "Noor");
    assertThat(proposal.texts("pairs", "mentorName")).containsExactly("Piet", "Mara");
    assertThat(proposal.text("pairs.1.score.decidedBy.0")).isEqualTo("FOCUS");
    assertThat(proposal.text("pairs.1.score.sharedFocus.0")).isEqualTo("BACKEND");
    assertThat(proposal.text("pairs.1.next.mentorName")).isEqualTo("Piet");
    assertThat(proposal.flag("pairs.1.next.full")).isTrue();
    assertThat(proposal.count("unmatched")).isZero();
    assertThat(proposal.texts("rooms", "proposed")).containsExactly("1", "1");
    assertThat(propose(List.of()).body()).isEqualTo(proposal.body());
    assertThat(pairings()).isZero();
  }

  @Test
  void whatIsAppliedIsWhatWasProposedAndEverybodyIsTold() {
    Answer proposal = propose(List.of()).isOk();

    assertThat(apply(proposal, List.of()).isOk().number("paired")).isEqualTo(2);

    assertThat(pairings()).isEqualTo(2);
    assertThat(Letters.to(mara.email())).hasSize(1);
    assertThat(Letters.to(noor.email())).hasSize(1);
    Answer next = propose(List.of()).isOk();
    assertThat(next.count("pairs")).isZero();
    assertThat(next.has("meanScore")).isFalse();
  }

  @Test
  void aLockIsKeptAndTheRestIsTheBestThatIsLeft() {
    var locked = List.of(lock(noorsEnrolment, piet));

    Answer proposal = propose(locked).isOk();

    assertThat(proposal.texts("pairs", "mentorName")).containsExactly("Mara", "Piet");
    assertThat(proposal.flag("pairs.1.locked")).isTrue();
    apply(proposal, List.of()).refuses(409, "pairing.changed");
    apply(proposal, locked).isOk();
  }

  @Test
  void aProposalOfYesterdaysFactsIsRefusedAndNothingIsHalfDone() {
    Answer proposal = propose(List.of()).isOk();
    Availability.offer(mara, 2, "BACKEND");

    apply(proposal, List.of()).refuses(409, "pairing.changed");

    assertThat(pairings()).isZero();
  }

  @Test
  void aSecondApplicationIsRefused() {
    Answer proposal = propose(List.of()).isOk();
    apply(proposal, List.of()).isOk();

    apply(proposal, List.of()).refuses(409, "pairing.changed");
  }

  @Test
  void aLockIsThereAgainUntilItIsAppliedOrCannotBeKept() {
    propose(List.of(lock(noorsEnrolment, piet))).isOk();
    assertThat(locked()).containsExactly(id(piet));
    propose(List.of()).isOk();
    assertThat(locked()).isEmpty();

    propose(List.of(lock(noorsEnrolment, piet))).isOk();
    var byHand = Map.of("mentorId", id(mara), "primary", true, "beyondCapacity", false);
    cohort.admin().posts("/api/v1/enrolments/" + noorsEnrolment + "/pairings", byHand).isCreated();
    assertThat(locked()).isEmpty();

    var jakob = List.of(lock(jakobs, piet));
    Answer proposal = propose(jakob).isOk();
    assertThat(locked()).containsExactly(id(piet));
    apply(proposal, jakob).isOk();
    assertThat(locked()).isEmpty();
  }

  private List<String> locked() {
    return cohort.admin().gets(path("pairing-board")).isOk().texts("locked", "mentorId");
  }

  @Test
  void whatCannotBeLockedIsNamed() {
    propose(List.of(lock(noorsEnrolment, noor))).refuses(422, "pairing.lock");
    Answer full =
        propose(List.of(lock(noorsEnrolment, mara), lock(jakobs, mara)))
            .refuses(422, "pairing.lock");
    assertThat(full.text("enrolmentId")).isEqualTo(jakobs.toString());
  }

  @Test
  void whoIsLeftOverIsToldWhatStandsInTheWay() {
    wishes(noor, "BACKEND", List.of(id(mara)));
    Availability.offer(piet, 0, "FRONTEND");

    Answer proposal = propose(List.of()).isOk();

    assertThat(proposal.text("unmatched.0.participantName")).isEqualTo("Noor");
    assertThat(proposal.texts("unmatched.0.obstacles", "mentorName"))
        .containsExactly("Piet", "Mara");
    assertThat(proposal.texts("unmatched.0.obstacles", "reason"))
        .containsExactly("FULL", "DECLINED");
  }

  @Test
  void weightsAreTheCohortsAndKnowTheirVersion() {
    var onlyHours =
        Map.of("focus", 0, "wishes", 0, "hours", 100, "language", 0, "minSharedMinutes", 0);
    Answer board = cohort.admin().gets(path("pairing-board")).isOk();
    String etag = board.text("weights.etag");
    assertThat(board.number("weights.focus")).isEqualTo(40);

    cohort.admin().puts(path("pairing-weights"), onlyHours).refuses(428, "precondition.required");
    cohort.admin().calls().ifMatch(etag).put(path("pairing-weights"), onlyHours).isEmpty();
    cohort
        .admin()
        .calls()
        .ifMatch(etag)
        .put(path("pairing-weights"), onlyHours)
        .refuses(412, "precondition.stale");
    var nothing = Map.of("focus", 0, "wishes", 0, "hours", 0, "language", 0, "minSharedMinutes", 0);
    cohort
        .admin()
        .calls()
        .ifMatch("*")
        .put(path("pairing-weights"), nothing)
        .refuses(422, "pairing.weights");

    Answer proposal = propose(List.of()).isOk();
    assertThat(proposal.texts("pairs.0.score.parts", "points"))
        .containsExactly("0", "0", "100", "0");
  }

  @Test
  void twoAdminsWhoApplyAtOncePairEverybodyOnce() throws Exception {
    Answer proposal = propose(List.of()).isOk();
    var admin = cohort.admin().calls();
    Map<String, Object> wanted = Map.of("basis", proposal.text("basis"), "locked", List.of());
    try (var pool = Executors.newFixedThreadPool(4)) {
      var answers =
          pool.invokeAll(
              Collections.<Callable<Answer>>nCopies(4, () -> admin.post(path("pairings"), wanted)));
      var statuses = new ArrayList<Integer>();
      for (var answer : answers) {
        statuses.add(answer.get().status());
      }

      assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    }
    assertThat(pairings()).isEqualTo(2);
  }
}

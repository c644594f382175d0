package io.waymark.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Enrolling;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Availability;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wednesday of week 3; the first check-in is submitted. */
class PairByHandTest {
  private RunningCohort cohort;
  private Organisation organisation;
  private Person priya;
  private Person mara;
  private Person piet;
  private Id enrolment;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    organisation = cohort.organisation();
    priya = organisation.participant("Priya");
    mara = organisation.mentor("Mara");
    piet = organisation.mentor("Piet");
    enrolment = cohort.enrol(priya);
  }

  private Answer pair(Person mentor, boolean primary) {
    return cohort.admin().posts(of(enrolment, "pairings"), wanted(mentor, primary, false));
  }

  private Answer change(Person mentor) {
    return cohort
        .admin()
        .puts(
            of(enrolment, "primary-mentor"),
            Map.of("mentorId", id(mentor), "beyondCapacity", false));
  }

  private static Map<String, Object> wanted(Person mentor, boolean primary, boolean beyond) {
    return Map.of("mentorId", id(mentor), "primary", primary, "beyondCapacity", beyond);
  }

  private static String of(Id enrolment, String path) {
    return "/api/v1/enrolments/" + enrolment + "/" + path;
  }

  private static String id(Person person) {
    return new Id(person.membershipId()).toString();
  }

  private Answer board() {
    return cohort
        .admin()
        .gets("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/pairing-board")
        .isOk();
  }

  private String submits() {
    Api.clock().set("2026-03-06T09:00", "UTC");
    return priya
        .posts(of(enrolment, "check-ins"), Said.promising("Write the plan").forPeriod(1).body())
        .isCreated()
        .text("id");
  }

  @Test
  void theBoardShowsWhoHasNoMentorAndWhatMentorsHaveRoomFor() {
    Availability.offer(mara, 2, "BACKEND");

    Answer before = board();
    pair(mara, true).isCreated();
    Answer after = board();

    assertThat(before.text("people.0.name")).isEqualTo("Priya");
    assertThat(before.count("people.0.mentors")).isZero();
    assertThat(before.texts("mentors", "name")).containsExactly("Mara", "Piet");
    assertThat(before.flag("mentors.0.stated")).isTrue();
    assertThat(before.flag("mentors.1.stated")).isFalse();
    assertThat(after.text("people.0.mentors.0.name")).isEqualTo("Mara");
    assertThat(after.number("people.0.mentors.0.sharedMinutes")).isEqualTo(480);
    assertThat(after.number("mentors.0.mentees")).isEqualTo(1);
    assertThat(after.number("mentors.0.capacity")).isEqualTo(2);
  }

  @Test
  void bothAreToldAndTheSubjectNamesNobody() throws Exception {
    pair(mara, true).isCreated();

    assertThat(Letters.to(priya.email()))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getSubject()).doesNotContain("Mara");
              assertThat(Letters.textOf(letter)).contains("Mara is your mentor in Spring");
            });
    assertThat(Letters.to(mara.email()))
        .singleElement()
        .satisfies(letter -> assertThat(Letters.textOf(letter)).contains("You mentor Priya"));
  }

  @Test
  void aChangeEndsThePairingBeforeAndTheHistorySaysWhoDidIt() {
    pair(mara, true).isCreated();
    Api.clock().set("2026-03-03T09:00", "UTC");

    change(piet).isOk();

    Answer history = cohort.admin().gets(of(enrolment, "pairings")).isOk();
    assertThat(history.texts("items", "mentorName")).containsExactly("Piet", "Mara");
    assertThat(history.text("items.1.until")).isEqualTo("2026-03-03T09:00:00Z");
    assertThat(history.text("items.1.endedBy")).isEqualTo("Ada");
    assertThat(history.text("items.0.begunBy")).isEqualTo("Ada");
    assertThat(history.has("items.0.until")).isFalse();
  }

  @Test
  void aNewMentorReadsEarlierTextOnceTheNameIsConfirmedAndTheFormerNothing() {
    pair(mara, true).isCreated();
    String checkIn = submits();
    Api.clock().set("2026-03-10T09:00", "UTC");

    String pairing = change(piet).isOk().text("pairingId");

    mara.gets("/api/v1/check-ins/" + checkIn).isNotFound();
    piet.gets("/api/v1/check-ins/" + checkIn).is(403);
    priya.calls().put("/api/v1/pairings/" + pairing + "/confirmation").isEmpty();
    piet.gets("/api/v1/check-ins/" + checkIn).isOk();
  }

  @Test
  void aFurtherMentorWhoBecomesThePrimaryOneStaysConfirmed() {
    pair(mara, true).isCreated();
    String checkIn = submits();
    String further = pair(piet, false).isCreated().text("pairingId");
    priya.calls().put("/api/v1/pairings/" + further + "/confirmation").isEmpty();

    change(piet).isOk();

    piet.gets("/api/v1/check-ins/" + checkIn).isOk();
    assertThat(board().count("people.0.mentors")).isEqualTo(1);
  }

  @Test
  void theSameMentorAgainChangesNothing() {
    String first = pair(mara, true).isCreated().text("pairingId");

    assertThat(change(mara).isOk().text("pairingId")).isEqualTo(first);
    assertThat(Letters.to(mara.email())).hasSize(1);
  }

  @Test
  void thereIsOnePrimaryMentorAndEachMentorOnce() {
    pair(mara, true).isCreated();

    pair(piet, true).refuses(409, "pairing.exists");
    pair(mara, false).refuses(409, "pairing.exists");
  }

  @Test
  void aMentorWithoutRoomIsRefusedUnlessTheAdminSaysSo() {
    Availability.offer(mara, 0, "BACKEND");

    pair(mara, true).refuses(409, "pairing.mentor_full");
    assertThat(board().count("people.0.mentors")).isZero();
    cohort.admin().posts(of(enrolment, "pairings"), wanted(mara, true, true)).isCreated();
  }

  @Test
  void whoStepsInBesideThePrimaryMentorNeedsNoRoom() {
    Availability.offer(piet, 0, "BACKEND");
    pair(mara, true).isCreated();

    pair(piet, false).isCreated();
  }

  @Test
  void aLineManagerBecomesTheMentorOnceTheParticipantAgrees() {
    var wanted = Map.of("mentorId", id(mara), "kind", "LINE_MANAGER", "reason", "since May");
    cohort.admin().posts(of(enrolment, "pairing-exclusions"), wanted).isCreated();
    pair(mara, true).refuses(409, "pairing.line_manager");

    Answer own = priya.gets("/api/v1/me/line-managers").isOk();
    assertThat(own.text("items.0.name")).isEqualTo("Mara");
    assertThat(own.body()).doesNotContain("since May");
    priya
        .puts(
            "/api/v1/me/line-managers/" + own.text("items.0.exclusionId") + "/consent",
            Map.of("agreed", true))
        .isEmpty();

    pair(mara, true).isCreated();
  }

  @Test
  void whoIsKeptApartIsNotPairedUntilThatIsLifted() {
    var wanted = Map.of("mentorId", id(mara), "kind", "OTHER", "reason", "They are a couple");
    String exclusion =
        cohort
            .admin()
            .posts(of(enrolment, "pairing-exclusions"), wanted)
            .isCreated()
            .text("exclusionId");

    pair(mara, true).refuses(409, "pairing.excluded");
    cohort
        .admin()
        .posts(of(enrolment, "pairing-exclusions"), wanted)
        .refuses(409, "exclusion.exists");
    assertThat(board().text("exclusions.0.reason")).isEqualTo("They are a couple");
    assertThat(priya.gets("/api/v1/me/line-managers").isOk().count("items")).isZero();
    cohort.admin().deletes("/api/v1/pairing-exclusions/" + exclusion).isEmpty();
    pair(mara, true).isCreated();
  }

  @Test
  void nobodyWhoHasLeftIsPaired() {
    organisation.in(
        () -> {
          Api.bean(Enrolling.class).withdraw(enrolment.value());
          return true;
        });

    pair(mara, true).refuses(409, "pairing.enrolment_over");
  }

  @Test
  void anAdminDoesNotChooseTheirOwnMentor() {
    var both = organisation.person("Bo", Role.ADMIN, Role.PARTICIPANT);
    Id own = cohort.enrol(both);

    both.posts(of(own, "pairings"), wanted(mara, true, false)).refuses(403, "pairing.own");
    pair(priya, true).refuses(422, "pairing.not_mentor");
  }

  @Test
  void anEndedPairingClosesEverythingAndBothAreTold() throws Exception {
    String pairing = pair(mara, true).isCreated().text("pairingId");
    String checkIn = submits();

    cohort.admin().deletes("/api/v1/pairings/" + pairing).isEmpty();

    mara.gets("/api/v1/check-ins/" + checkIn).isNotFound();
    cohort.admin().deletes("/api/v1/pairings/" + pairing).isNotFound();
    assertThat(Letters.textOf(Letters.to(mara.email()).getLast())).contains("no longer mentor");
  }

  @Test
  void whenAMentorLeavesTheirMenteesAndWhoRunsProgramsAreTold() throws Exception {
    Person lea = organisation.participant("Lea");
    pair(mara, true).isCreated();
    cohort.admin().posts(of(cohort.enrol(lea), "pairings"), wanted(mara, true, false)).isCreated();

    organisation.in(
        () -> {
          Api.bean(Memberships.class).deactivate(mara.membershipId());
          return true;
        });

    for (Person left : List.of(priya, lea)) {
      var letter = Letters.to(left.email()).getLast();
      assertThat(letter.getSubject()).isEqualTo("About your mentors on Waymark");
      assertThat(Letters.textOf(letter)).contains("Mara is no longer your mentor");
    }
    var letters = Letters.to(cohort.admin().email());
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().getSubject()).doesNotContain("Mara", "Priya");
    assertThat(Letters.textOf(letters.getFirst())).contains("Mara", "Lea, Priya", "/pairing");
    assertThat(Letters.textOf(Letters.to(mara.email()).getLast())).doesNotContain("Priya");
  }

  @Test
  void theAuditSaysWhoPairedWhom() {
    pair(mara, true).isCreated();

    Answer events = cohort.admin().gets("/api/v1/audit-events?action=pairing.began").isOk();
    assertThat(events.count("items")).isEqualTo(1);
  }

  @Test
  void optionsAreInTheOrderInWhichTheySuit() {
    Availability.offer(mara, 0, "BACKEND");

    Answer options = cohort.admin().gets(of(enrolment, "mentor-options")).isOk();

    assertThat(options.texts("items", "name")).containsExactly("Piet", "Mara");
    assertThat(options.text("items.1.obstacle")).isEqualTo("FULL");
    assertThat(options.has("items.0.obstacle")).isFalse();
  }
}

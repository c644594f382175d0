package io.waymark.demo;

import static io.waymark.demo.DemoReview.Outcome.CARRIED;
import static io.waymark.demo.DemoReview.Outcome.DROPPED;
import static io.waymark.demo.DemoReview.Outcome.KEPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.shared.text.BrokenDocument;
import io.waymark.tenancy.Role;
import io.waymark.track.Phase;
import io.waymark.track.TrackDocumentReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The stories of the demo, and how they are followed from check-in to check-in. */
class DemoTextsTest {

  private static final String TWO_PROMISES =
      """
      schema: 1
      tenants: []
      threads:
        - key: small
          language: en
          phase: see-the-bar
          topic: Small
          weeks:
            - commitments:
                - {text: A, carried: [no time, no nerve]}
                - {text: B}
              confidence: 3
            - commitments: [{text: C, carried: [too big], dropped: not needed}]
              confidence: 3
            - commitments: [{text: D}]
              confidence: 4
            - commitments: [{text: E, dropped: too late}]
              confidence: 5
      """;

  private final DemoTexts texts = DemoTextsReader.shipped();

  @Test
  void eachTenantHasAnOwnerAnAdminThreeMentorsAndTwelveParticipants() {
    assertThat(texts.tenants())
        .extracting(DemoTenant::slug, DemoTenant::kind)
        .containsExactly(tuple("acme", "EMPLOYER"), tuple("globex", "COACH"));
    assertThat(texts.tenants())
        .allSatisfy(
            tenant -> {
              assertThat(tenant.with(Role.OWNER)).hasSize(1);
              assertThat(tenant.with(Role.ADMIN)).hasSize(1);
              assertThat(tenant.with(Role.MENTOR)).hasSize(3);
              assertThat(tenant.with(Role.PARTICIPANT)).hasSize(12);
            });
  }

  @Test
  void theLoginsOfThePersonasAreThereAndOnePersonIsAMemberOfBoth() {
    assertThat(texts.tenants())
        .allSatisfy(
            tenant ->
                assertThat(tenant.people())
                    .extracting(DemoPerson::email)
                    .contains(
                        "owner@" + tenant.slug() + ".example",
                        "admin@" + tenant.slug() + ".example",
                        "mentor@" + tenant.slug() + ".example",
                        "participant@" + tenant.slug() + ".example",
                        "both@acme.example"));
  }

  @Test
  void everyPhaseOfTheTrackHasAStoryInBothLanguages() {
    List<Phase> phases = TrackDocumentReader.shipped("junior-to-mid").phases();

    assertThat(phases)
        .allSatisfy(
            phase -> {
              assertThat(texts.threads("en", phase.key())).isNotEmpty();
              assertThat(texts.threads("de", phase.key())).isNotEmpty();
            });
    assertThat(texts.threads()).extracting(DemoThread::phase).isSubsetOf(keysOf(phases));
  }

  @Test
  void thereIsEnoughToRead() {
    List<DemoCheckIn> checkIns =
        texts.threads().stream().flatMap(thread -> thread.checkIns().stream()).toList();

    assertThat(checkIns).hasSizeGreaterThan(80);
    assertThat(checkIns.stream().map(DemoCheckIn::win).filter(Objects::nonNull))
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates();
    assertThat(checkIns.stream().map(DemoCheckIn::blocker).filter(Objects::nonNull))
        .hasSizeGreaterThanOrEqualTo(20)
        .doesNotHaveDuplicates();
    assertThat(checkIns.stream().map(DemoCheckIn::question).filter(Objects::nonNull))
        .hasSizeGreaterThan(40)
        .extracting(DemoQuestion::kind)
        .contains(DemoQuestion.Kind.values());
    assertThat(checkIns.stream().map(DemoCheckIn::reply).filter(Objects::nonNull))
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates();
  }

  @Test
  void aCarriedPromiseStandsOnTopUntilItIsKeptOrDropped() {
    List<DemoCheckIn> checkIns = DemoTextsReader.read(TWO_PROMISES).threads().getFirst().checkIns();

    assertThat(checkIns)
        .extracting(DemoCheckIn::commitments)
        .containsExactly(
            List.of("A", "B"), List.of("A", "C"), List.of("A", "C", "D"), List.of("E"));
    assertThat(checkIns.get(0).lookBack()).isEmpty();
    assertThat(checkIns.get(1).lookBack())
        .containsExactly(new DemoReview("A", CARRIED, "no time"), new DemoReview("B", KEPT, null));
    assertThat(checkIns.get(2).lookBack())
        .containsExactly(
            new DemoReview("A", CARRIED, "no nerve"), new DemoReview("C", CARRIED, "too big"));
    assertThat(checkIns.get(3).lookBack())
        .containsExactly(
            new DemoReview("A", KEPT, null),
            new DemoReview("C", DROPPED, "not needed"),
            new DemoReview("D", KEPT, null));
  }

  @Test
  void theLastPromisesAreLookedBackOnWhenTheNextStoryBegins() {
    assertThat(DemoTextsReader.read(TWO_PROMISES).threads().getFirst().closing())
        .containsExactly(new DemoReview("E", DROPPED, "too late"));
  }

  @Test
  void everyLookBackAnswersThePromisesOfTheCheckInBefore() {
    assertThat(texts.threads())
        .allSatisfy(
            thread -> {
              List<DemoCheckIn> checkIns = thread.checkIns();
              for (int i = 1; i < checkIns.size(); i++) {
                assertThat(checkIns.get(i).lookBack())
                    .extracting(DemoReview::text)
                    .isEqualTo(checkIns.get(i - 1).commitments());
              }
              assertThat(thread.closing())
                  .extracting(DemoReview::text)
                  .isEqualTo(checkIns.getLast().commitments());
            });
  }

  @Test
  void onePromiseIsCarriedFourTimesSoThatTheMentorHearsOfIt() {
    assertThat(texts.threads())
        .flatMap(DemoThread::weeks)
        .flatMap(DemoWeek::commitments)
        .anySatisfy(commitment -> assertThat(commitment.carried()).hasSize(4));
  }

  @Test
  void aPromiseThatIsCarriedPastTheEndIsNamedWithItsPlace() {
    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(
            () ->
                DemoTextsReader.read(
                    TWO_PROMISES.replace("{text: D}", "{text: D, carried: [once, twice]}")))
        .withMessage(
            "threads[0].weeks[2].commitments[0].carried: goes on past the end of the thread");
  }

  @Test
  void aPersonInAnUnknownZoneIsNamedWithItsPlace() {
    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(
            () ->
                DemoTextsReader.read(
                    TWO_PROMISES.replace(
                        "tenants: []",
                        """
                        tenants:
                          - slug: t
                            name: T
                            kind: COACH
                            language: en
                            program: P
                            completedCohort: C
                            runningCohort: R
                            people:
                              - {name: N, email: n@t.example, title: J, zone: Moon/Base, roles: []}
                        """)))
        .withMessage("tenants[0].people[0].zone: \"Moon/Base\" is no time zone");
  }

  private static List<String> keysOf(List<Phase> phases) {
    return phases.stream().map(Phase::key).toList();
  }
}

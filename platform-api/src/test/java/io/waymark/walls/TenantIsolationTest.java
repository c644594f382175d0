package io.waymark.walls;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.ServedApi;
import io.waymark.tenancy.Role;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fourth wall: walks every operation of the served document in every role that may call it,
 * with ids of another tenant and of strangers in the same one. Each refusal is believed only
 * because the same call with ids of one's own succeeds. A change that succeeds has people of its
 * own made for it, with what it needs of them.
 */
class TenantIsolationTest {
  /** A draft is kept as it was typed, for its writer alone; its ids are read when it is sent. */
  private static final Set<String> NEVER_LOOKED_UP = Set.of("saveCheckInDraft");

  /** Shows letters of every organisation that were given up, and of each next to nothing. */
  private static final Set<String> OF_EVERY_TENANT = Set.of("listDeadLetters");

  /** What strangers in one organisation have in common. */
  static final Set<String> SHARED = Set.of("cohortId", "tenant", "announcementId");

  private static final Set<String> WALKED = new HashSet<>();
  private static int attacks;

  private static World own;
  private static World other;

  @BeforeAll
  static void seed() {
    own = World.seeded();
    other = World.seeded();
    for (Role role : Role.values()) {
      Call.signedIn(own.actor(role, own.circle()));
    }
  }

  static List<Call> calls() {
    return Call.each(ServedApi.operations().stream()).toList();
  }

  static List<Call> callsOfPeople() {
    return calls().stream()
        .filter(call -> call.role() == Role.PARTICIPANT || call.role() == Role.MENTOR)
        .toList();
  }

  static List<Call> callsThatSucceed() {
    return calls().stream().filter(Call::standsForOthers).toList();
  }

  @ParameterizedTest
  @MethodSource("callsThatSucceed")
  void withIdsOfOnesOwnItSucceedsAndShowsNothingOfOthers(Call call) {
    Circle circle =
        call.operation().reads() ? own.circle() : own.anotherCircleFor(call.operation());
    var before = other.digest();

    Answer answer = call.byOneself(own, circle);

    assertThat(answer.status()).as("%s answered %s", call, answer.body()).isBetween(200, 299);
    if (!OF_EVERY_TENANT.contains(call.operation().id())) {
      assertThat(other.ids()).noneMatch(id -> answer.body().contains(id));
    }
    assertThat(other.digest()).isEqualTo(before);
    WALKED.add(call.operation().id());
  }

  /** Reads, and what no token is enough for. How a token gives its roles is UseApiTokenTest's. */
  static List<Call> callsOfPrograms() {
    return calls().stream()
        .filter(Call::isForTokens)
        .filter(call -> call.operation().reads() || call.operation().sessionOnly())
        .collect(groupingBy(call -> call.operation().id(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(List::getFirst)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("callsOfPrograms")
  void withATokenOfTheRoleItSucceedsAndShowsNothingOfOthers(Call call) {
    var before = other.digest();

    Answer answer = call.byToken(own, own.circle());

    if (call.operation().sessionOnly()) {
      answer.refuses(403, "token.session_only");
    } else {
      assertThat(answer.status()).as("%s answered %s", call, answer.body()).isBetween(200, 299);
    }
    assertThat(other.ids()).noneMatch(id -> answer.body().contains(id));
    assertThat(other.digest()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void anotherTenantsIdIsNotFoundAndNothingChanges(Call call) {
    var before = other.digest();

    attackWith(other.circle(), call, call.idsInPath(), Bodies.references(call.operation()));

    assertThat(other.digest()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("callsOfPeople")
  void aStrangersIdIsNotFoundEitherAndNothingChanges(Call call) {
    var before = own.digest();

    attackWith(
        own.strangers(),
        call,
        call.idsInPath().filter(name -> !SHARED.contains(name)),
        Bodies.references(call.operation()).filter(name -> !SHARED.contains(name)));

    assertThat(own.digest()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("callsOfPeople")
  void nothingThatIsReadNamesAStranger(Call call) {
    if (call.operation().reads()) {
      Answer answer = call.by(own, own.circle(), own.circle().places());

      assertThat(own.strangers().ids()).noneMatch(id -> answer.body().contains(id));
    }
  }

  /** An empty table would make each walk past it prove nothing. */
  @Test
  void theAttackedTenantHasOneOfEverything() {
    assertThat(other.sizes()).allSatisfy((table, size) -> assertThat(size).as(table).isPositive());
  }

  @AfterAll
  static void reportCoverage() {
    System.out.printf(
        "Tenant isolation: %d of %d operations succeed for who may call them and were walked,"
            + " with %d attacks refused.%n",
        WALKED.size(), ServedApi.operations().size(), attacks);
  }

  /** Each attack is a call with all of one's own, but for one id. */
  private static void attackWith(
      Circle victim, Call call, Stream<String> inPath, Stream<String> inBody) {
    inPath.forEach(name -> attack(call, name, victim).isNotFound());
    if (!NEVER_LOOKED_UP.contains(call.operation().id())) {
      inBody.forEach(name -> refused(name, attack(call, name, victim)));
    }
  }

  private static Answer attack(Call call, String name, Circle victim) {
    attacks++;
    return call.by(own, own.circle(), own.circle().placesWith(call.operation().id(), name, victim));
  }

  private static void refused(String name, Answer answer) {
    if (name.equals("tenant")) {
      answer.refuses(403, "session.no_membership");
    } else {
      assertThat(answer.status()).as("%s answered %s", name, answer.body()).isIn(404, 422);
    }
  }
}

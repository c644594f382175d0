package io.waymark.walls;

import io.waymark.support.Operation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a circle is furnished with beside its two people, in this order. Which names a part places
 * is seen when a whole circle takes it, so that a circle for one operation takes the parts which
 * that operation names, and those that matter to it without a name.
 */
enum Part {
  CHECK_INS((circle, cohort, owner) -> circle.placeForCheckIns(), "discardCheckInDraft"),
  MEMBERS((circle, cohort, owner) -> circle.placeMembers(cohort)),
  MEETINGS(
      (circle, cohort, owner) -> new Meetings(cohort, owner, circle).place(), "revokeCalendarFeed"),
  OPERATORS((circle, cohort, owner) -> circle.placeForOperators()),
  DIRECTORIES((circle, cohort, owner) -> circle.placeForDirectories(cohort.admin())),
  DRAFTS((circle, cohort, owner) -> DraftsIn.placed(cohort.admin(), circle.places())),
  WEEKS((circle, cohort, owner) -> circle.placeForWeeks()),
  ACCOUNTS((circle, cohort, owner) -> circle.placeForAccounts()),
  MILESTONES((circle, cohort, owner) -> new MilestonePlaces(circle).place()),
  DATES((circle, cohort, owner) -> circle.placeForDates(cohort)),
  COHORTS((circle, cohort, owner) -> CohortsBeside.of(cohort).place(circle)),
  PAIRING(
      (circle, cohort, owner) -> new PairingPlaces(cohort, circle).place(),
      "savePairingPreferences",
      "saveAvailability",
      "proposePairings");

  /** Which end what hangs on a person or a cohort: all of it should be there. */
  private static final Set<String> FAR_REACHING =
      Set.of(
          "withdrawFromCohort",
          "decideEnrolment",
          "graduatePeople",
          "changeRoles",
          "changeMemberStatus",
          "changePrimaryMentor",
          "endPairing",
          "applyPairings");

  private static final Map<String, Set<Part>> PLACED_BY = new HashMap<>();

  private final Step step;
  private final List<String> unnamed;

  Part(Step step, String... unnamed) {
    this.step = step;
    this.unnamed = List.of(unnamed);
  }

  @FunctionalInterface
  private interface Step {
    void take(Circle circle, RunningCohort cohort, Person owner);
  }

  static Stream<Part> everything() {
    return Arrays.stream(values());
  }

  static Stream<Part> neededBy(Operation operation) {
    var needed = new HashSet<Part>();
    Bodies.placedIn(operation)
        .forEach(place -> needed.addAll(PLACED_BY.getOrDefault(place, Set.of())));
    return everything()
        .filter(
            part ->
                FAR_REACHING.contains(operation.id())
                    || part.unnamed.contains(operation.id())
                    || needed.contains(part));
  }

  void furnish(Circle circle, RunningCohort cohort, Person owner) {
    var before = Map.copyOf(circle.places());
    step.take(circle, cohort, owner);
    circle.places().entrySet().stream()
        .filter(place -> !Objects.equals(before.get(place.getKey()), place.getValue()))
        .forEach(
            place -> PLACED_BY.computeIfAbsent(place.getKey(), key -> new HashSet<>()).add(this));
  }
}

package io.waymark.availability;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What mentors have to give: for how many people, when, with what. The last word counts. */
@Singleton
public class Availabilities {
  /** Of a mentor who has not said for how many they have room. */
  public static final int USUAL_CAPACITY = 4;

  private final AvailabilityRepository availabilities;
  private final Ids ids;

  Availabilities(AvailabilityRepository availabilities, Ids ids) {
    this.availabilities = availabilities;
    this.ids = ids;
  }

  AvailabilityView read(Actor mentor) {
    return availabilities
        .findByMembershipId(mentor.membershipId())
        .map(AvailabilityView::of)
        .orElse(AvailabilityView.UNSAID);
  }

  /**
   * @throws Unprocessable {@code availability.hours} when the day ends before it begins
   * @throws Conflict {@code availability.busy} when it is being saved elsewhere at this moment
   */
  @Transactional
  public void save(Actor mentor, SaveAvailability said) {
    requireHours(said.fromMinute(), said.toMinute());
    var before = availabilities.findByMembershipId(mentor.membershipId());
    if (before.isPresent()) {
      availabilities.update(before.get().with(said));
    } else {
      DuplicateKey.becomes(
          Availabilities::busy,
          () -> availabilities.save(AvailabilityRow.of(ids.next(), mentor.membershipId(), said)));
    }
  }

  static void requireHours(int fromMinute, int toMinute) {
    if (fromMinute >= toMinute) {
      throw new Unprocessable("availability.hours", "The day ends after it begins.");
    }
  }

  static Conflict busy() {
    return new Conflict("availability.busy", "This is being saved elsewhere. Try again.");
  }
}

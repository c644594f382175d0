package io.waymark.availability;

import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What participants wish for in a mentor. Those who run programs read it, mentors never. The last
 * word counts.
 */
@Singleton
public class Preferences {
  private final PreferenceRepository preferences;
  private final WishRepository wishes;
  private final AvailabilityRepository mentors;
  private final Ids ids;

  Preferences(
      PreferenceRepository preferences,
      WishRepository wishes,
      AvailabilityRepository mentors,
      Ids ids) {
    this.preferences = preferences;
    this.wishes = wishes;
    this.mentors = mentors;
    this.ids = ids;
  }

  PreferencesView read(Actor actor) {
    return PreferencesView.of(
        preferences.findByMembershipId(actor.membershipId()).orElse(null),
        wishes.findByMembershipIdOrderByChoice(actor.membershipId()),
        mentors.choices(actor.tenantId(), actor.membershipId()));
  }

  /**
   * @throws Unprocessable {@code availability.hours} when the day ends before it begins; {@code
   *     preference.mentor} when a mentor is named who cannot be asked for; {@code preference.twice}
   *     when one is named twice
   * @throws Conflict {@code availability.busy} when it is being saved elsewhere at this moment
   */
  @Transactional
  public void save(Actor actor, SavePreferences said) {
    Availabilities.requireHours(said.fromMinute(), said.toMinute());
    requireMentors(actor, said);
    var before = preferences.findByMembershipId(actor.membershipId());
    if (before.isPresent()) {
      preferences.update(before.get().with(said));
    } else {
      DuplicateKey.becomes(
          Availabilities::busy,
          () -> preferences.save(PreferenceRow.of(ids.next(), actor.membershipId(), said)));
    }
    wishes.deleteByMembershipId(actor.membershipId());
    for (int i = 0; i < said.wantedIds().size(); i++) {
      wish(actor, said.wantedIds().get(i), i + 1);
    }
    said.declinedIds().forEach(mentor -> wish(actor, mentor, null));
  }

  private void wish(Actor actor, Id mentorId, @Nullable Integer choice) {
    wishes.save(new WishRow(ids.next(), null, actor.membershipId(), mentorId.value(), choice));
  }

  private void requireMentors(Actor actor, SavePreferences said) {
    List<Long> named =
        Stream.concat(said.wantedIds().stream(), said.declinedIds().stream())
            .map(Id::value)
            .toList();
    if (new HashSet<>(named).size() < named.size()) {
      throw new Unprocessable("preference.twice", "Name each mentor once.");
    }
    Set<Long> known =
        named.isEmpty()
            ? Set.of()
            : mentors.choices(actor.tenantId(), actor.membershipId()).stream()
                .map(ChoiceRead::mentorId)
                .collect(Collectors.toSet());
    if (!known.containsAll(named)) {
      throw new Unprocessable("preference.mentor", "One of these mentors cannot be asked for.");
    }
  }
}

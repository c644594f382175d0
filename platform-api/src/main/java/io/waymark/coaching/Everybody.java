package io.waymark.coaching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Everybody in a cohort, and who leads its sessions: found once for many of them. */
final class Everybody {
  private final List<Place> places;
  private final Map<Long, Attendee> known;

  Everybody(List<Place> places, Collection<Attendee> known) {
    this.places = places;
    this.known = known.stream().collect(toMap(Attendee::membershipId, identity()));
  }

  /** Who comes to one of the cohort's sessions. */
  List<Attendee> at(SessionRow row) {
    return Stream.concat(
            Stream.of(row.leadId()),
            places.stream().filter(place -> place.isAt(row)).map(Place::membershipId))
        .distinct()
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }
}

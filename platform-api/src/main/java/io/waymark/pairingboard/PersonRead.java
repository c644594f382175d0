package io.waymark.pairingboard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.matching.Candidate;
import io.waymark.matching.FocusArea;
import io.waymark.matching.Hours;
import io.waymark.shared.text.Listed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a cohort, what they wish for, and who mentors them.
 *
 * @param fromMinute null, as is all that follows it, for who has not said
 */
@Introspected
record PersonRead(
    long id,
    long cohortId,
    long membershipId,
    String name,
    @Nullable String title,
    EnrolmentStatus status,
    String zone,
    @Nullable Integer fromMinute,
    @Nullable Integer toMinute,
    @Nullable String focusAreas,
    @Nullable String languages,
    @TypeDef(type = DataType.JSON) @Nullable List<Wish> wishes,
    @TypeDef(type = DataType.JSON) @Nullable List<Pair> mentors) {

  @Serdeable
  record Wish(long mentorId, @Nullable Integer choice) {}

  @Serdeable
  record Pair(
      long pairingId, long mentorId, int primary, Instant from, @Nullable Instant confirmedAt) {}

  boolean hasSaid() {
    return fromMinute != null;
  }

  List<Pair> pairs() {
    return mentors == null
        ? List.of()
        : mentors.stream()
            .sorted(
                Comparator.comparingInt(Pair::primary)
                    .reversed()
                    .thenComparingLong(Pair::pairingId))
            .toList();
  }

  boolean hasPrimary() {
    return pairs().stream().anyMatch(pair -> pair.primary() == 1);
  }

  Hours hours() {
    return new Hours(
        ZoneId.of(zone),
        Objects.requireNonNullElse(fromMinute, Hours.USUAL_FROM),
        Objects.requireNonNullElse(toMinute, Hours.USUAL_TO));
  }

  Set<FocusArea> focus() {
    return FocusArea.split(Objects.requireNonNullElse(focusAreas, ""));
  }

  List<String> spoken() {
    return Listed.split(Objects.requireNonNullElse(languages, ""));
  }

  List<Long> declined() {
    return all().stream().filter(wish -> wish.choice() == null).map(Wish::mentorId).toList();
  }

  Candidate candidate() {
    return new Candidate(id, focus(), spoken(), hours(), wanted());
  }

  private List<Long> wanted() {
    return all().stream()
        .filter(wish -> wish.choice() != null)
        .sorted(Comparator.comparing(Wish::choice, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Wish::mentorId)
        .toList();
  }

  private List<Wish> all() {
    return wishes == null ? List.of() : wishes;
  }
}

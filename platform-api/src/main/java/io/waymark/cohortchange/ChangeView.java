package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made.
 *
 * @param from absent where there was nothing
 * @param to absent where there is nothing any more
 * @param people how many it touched
 * @param dates how many dates moved, over all of them
 * @param revertsId the change that it takes back
 * @param reverted whether it was taken back
 */
@Serdeable
record ChangeView(
    Id id,
    ChangeKind kind,
    @Nullable PlaceView from,
    @Nullable PlaceView to,
    @Nullable String reason,
    int people,
    int dates,
    String by,
    Instant at,
    @Nullable Id revertsId,
    boolean reverted) {

  /**
   * @param day a start, the first day of a break, or when a milestone or check-in is due
   * @param weeks of a break
   * @param trackVersion number of a version
   * @param milestone name of a milestone; its key where no version has it any more
   * @param checkIn number of a check-in
   */
  @Serdeable
  record PlaceView(
      @Nullable LocalDate day,
      @Nullable Integer weeks,
      @Nullable Integer trackVersion,
      @Nullable String milestone,
      @Nullable Integer checkIn) {}

  static ChangeView of(ChangeRead row, MilestoneNames names, Locale locale) {
    return new ChangeView(
        new Id(row.id()),
        row.kind(),
        place(row.fromPlace(), names, locale),
        place(row.toPlace(), names, locale),
        row.reason(),
        row.people(),
        row.dates(),
        row.madeByName(),
        row.madeAt(),
        row.revertsId() == null ? null : new Id(row.revertsId()),
        row.reverted() == 1);
  }

  /** Finds what a milestone is called. */
  @FunctionalInterface
  interface MilestoneNames {
    Optional<String> of(String key, Locale locale);
  }

  private static @Nullable PlaceView place(
      @Nullable Place place, MilestoneNames names, Locale locale) {
    if (place == null) {
      return null;
    }
    String key = place.milestoneKey();
    return new PlaceView(
        place.day(),
        place.weeks(),
        place.number(),
        key == null ? null : names.of(key, locale).orElse(key),
        place.checkIn());
  }
}

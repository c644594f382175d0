package io.waymark.planning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a cohort can run. */
@Serdeable
record PublishedTracksView(List<VersionView> items) {

  /**
   * @param number of the version within its track
   * @param newest whether no later version of its track is published
   */
  @Serdeable
  record VersionView(
      Id trackVersionId,
      Id programId,
      String programName,
      String trackName,
      int number,
      boolean newest,
      int weeks,
      @Nullable Instant publishedAt) {}

  /** Of a track, the newest comes first. */
  static PublishedTracksView of(List<VersionRead> rows, Locale locale) {
    return new PublishedTracksView(
        java.util.stream.IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    rows.get(i)
                        .view(i == 0 || rows.get(i - 1).trackId() != rows.get(i).trackId(), locale))
            .toList());
  }
}

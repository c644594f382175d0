package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.Weights;
import io.waymark.shared.etag.ETag;
import org.jspecify.annotations.Nullable;

/**
 * How much each attribute counts.
 *
 * @param etag what a change must name in {@code If-Match}
 */
@Serdeable
record WeightsView(
    int focus, int wishes, int hours, int language, int minSharedMinutes, String etag) {
  /** Of weights that nobody has changed yet. */
  private static final long UNCHANGED = -1;

  static WeightsView of(Weights weights, @Nullable Long version) {
    return new WeightsView(
        weights.focus(),
        weights.wishes(),
        weights.hours(),
        weights.language(),
        weights.minSharedMinutes(),
        ETag.of(tag(version)));
  }

  static long tag(@Nullable Long version) {
    return version == null ? UNCHANGED : version;
  }
}

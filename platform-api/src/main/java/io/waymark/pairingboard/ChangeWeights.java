package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.Weights;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much each attribute counts; not all of them 0.
 *
 * @param minSharedMinutes of working time a day; with less two people are not proposed
 */
@Serdeable
public record ChangeWeights(
    @Min(0) @Max(100) int focus,
    @Min(0) @Max(100) int wishes,
    @Min(0) @Max(100) int hours,
    @Min(0) @Max(100) int language,
    @Min(0) @Max(480) int minSharedMinutes) {
  Weights weights() {
    return new Weights(focus, wishes, hours, language, minSharedMinutes);
  }
}

package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param words to the participant; needed where changes are asked for
 */
@Serdeable
record DecideMilestone(@NotNull Decision decision, @Nullable @Size(max = 2000) String words) {
  enum Decision {
    ACCEPTED,
    CHANGES_REQUESTED
  }

  @Nullable String said() {
    return words == null || words.isBlank() ? null : words.strip();
  }
}

package io.waymark.checkin;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.commitment.Outcome;
import io.waymark.commitment.Promise;
import io.waymark.commitment.Review;
import io.waymark.shared.id.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in says.
 *
 * @param reviews one for each commitment of the latest submitted check-in
 * @param commitments one to five, those that are carried included; a carried one that is not named
 *     here is promised again as it was
 * @param confidence 1, not at all, to 5, certain
 */
@Serdeable
public record CheckInBody(
    @Nullable @NotNull @Size(max = 20) List<@Valid ReviewBody> reviews,
    @Nullable @NotNull @Size(max = 20) List<@Valid CommitmentBody> commitments,
    @Nullable @Min(1) @Max(5) Integer confidence,
    @Nullable @Size(max = 2000) String win,
    @Nullable @Size(max = 2000) String blocker,
    @Nullable @Size(max = 2000) String question) {

  @Serdeable
  public record ReviewBody(
      @NotNull Id commitmentId,
      @NotNull Outcome outcome,
      @Nullable @Size(max = 500) String reason) {

    Review review() {
      return new Review(commitmentId.value(), outcome, trimmed(reason));
    }
  }

  /**
   * @param milestoneKey of the track's milestone that it serves; without one, a carried commitment
   *     keeps its own
   * @param carriedFrom the commitment that it repeats, reviewed as carried
   */
  @Serdeable
  public record CommitmentBody(
      @NotBlank @Size(max = 500) String text,
      @Nullable @Size(max = 60) String milestoneKey,
      @Nullable Id carriedFrom) {

    Promise promise() {
      return Promise.of(text, milestoneKey, carriedFrom == null ? null : carriedFrom.value());
    }
  }

  public CheckInBody {
    win = trimmed(win);
    blocker = trimmed(blocker);
    question = trimmed(question);
  }

  List<Review> toReviews() {
    return given(reviews).stream().map(ReviewBody::review).toList();
  }

  List<Promise> toPromises() {
    return given(commitments).stream().map(CommitmentBody::promise).toList();
  }

  /** Validation refuses what is missing before this is asked. */
  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

package io.waymark.checkin;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.checkin.CheckInBody.CommitmentBody;
import io.waymark.checkin.CheckInBody.ReviewBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check-in for a period; the rest as in {@link CheckInBody}.
 *
 * @param period number of the period, from 1
 */
@Serdeable
public record SubmitCheckIn(
    @NotNull @Positive Integer period,
    @Nullable @NotNull @Size(max = 20) List<@Valid ReviewBody> reviews,
    @Nullable @NotNull @Size(max = 20) List<@Valid CommitmentBody> commitments,
    @Nullable @Min(1) @Max(5) Integer confidence,
    @Nullable @Size(max = 2000) String win,
    @Nullable @Size(max = 2000) String blocker,
    @Nullable @Size(max = 2000) String question) {

  public static SubmitCheckIn of(int period, CheckInBody body) {
    return new SubmitCheckIn(
        period,
        body.reviews(),
        body.commitments(),
        body.confidence(),
        body.win(),
        body.blocker(),
        body.question());
  }

  CheckInBody body() {
    return new CheckInBody(reviews, commitments, confidence, win, blocker, question);
  }
}

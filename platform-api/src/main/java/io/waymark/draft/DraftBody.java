package io.waymark.draft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.commitment.Outcome;
import io.waymark.shared.id.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as far as it is typed: anything may be missing, nothing may be longer than it will be.
 */
@Serdeable
public record DraftBody(
    @Nullable @Size(max = 20) List<@Valid ReviewDraft> reviews,
    @Nullable @Size(max = 20) List<@Valid CommitmentDraft> commitments,
    @Nullable @Min(1) @Max(5) Integer confidence,
    @Nullable @Size(max = 2000) String win,
    @Nullable @Size(max = 2000) String blocker,
    @Nullable @Size(max = 2000) String question) {

  @Serdeable
  public record ReviewDraft(
      @Nullable Id commitmentId,
      @Nullable Outcome outcome,
      @Nullable @Size(max = 500) String reason) {}

  @Serdeable
  public record CommitmentDraft(
      @Nullable @Size(max = 500) String text,
      @Nullable @Size(max = 60) String milestoneKey,
      @Nullable Id carriedFrom) {}
}

package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check-in as far as it was typed; any part of it may be missing. */
@Serdeable
public record DraftBody(
    List<DraftReview> reviews,
    List<DraftCommitment> commitments,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable String question) {
  public DraftBody {
    reviews = Lists.orEmpty(reviews);
    commitments = Lists.orEmpty(commitments);
  }

  static DraftBody of(CheckIns.CheckInBody body) {
    return new DraftBody(
        body.reviews().stream()
            .map(one -> new DraftReview(one.commitmentId(), one.outcome(), one.reason()))
            .toList(),
        body.commitments().stream()
            .map(one -> new DraftCommitment(one.text(), one.milestoneKey(), one.carriedFrom()))
            .toList(),
        body.confidence(),
        body.win(),
        body.blocker(),
        body.question());
  }

  /** The parts that say something. */
  CheckIns.CheckInBody typed() {
    return new CheckIns.CheckInBody(
        reviews.stream().flatMap(DraftReview::typed).toList(),
        commitments.stream().map(DraftCommitment::typed).toList(),
        confidence,
        win,
        blocker,
        question);
  }

  /** An outcome that was chosen, or not yet. */
  @Serdeable
  public record DraftReview(
      @Nullable String commitmentId, CheckIns.@Nullable Outcome outcome, @Nullable String reason) {
    Stream<CheckIns.Review> typed() {
      return Stream.ofNullable(commitmentId).map(id -> new CheckIns.Review(id, outcome, reason));
    }
  }

  /** A promise that was begun. */
  @Serdeable
  public record DraftCommitment(
      @Nullable String text, @Nullable String milestoneKey, @Nullable String carriedFrom) {
    CheckIns.NewCommitment typed() {
      return new CheckIns.NewCommitment(
          Objects.requireNonNullElse(text, ""), milestoneKey, carriedFrom);
    }
  }
}

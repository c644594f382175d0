package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.track.EvidenceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence as its readers see it.
 *
 * @param submittedAt when it was handed in first; absent while it is prepared
 * @param replacedAt when it was taken out or another took its place
 */
@Serdeable
public record PieceView(
    Id id,
    EvidenceKind kind,
    String title,
    @Nullable String url,
    @Nullable String text,
    Instant addedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant replacedAt,
    long version) {

  static PieceView of(Evidence piece) {
    return new PieceView(
        new Id(piece.id()),
        piece.kind(),
        piece.title(),
        piece.url(),
        piece.text(),
        piece.addedAt(),
        piece.submittedAt(),
        piece.replacedAt(),
        piece.tag());
  }
}

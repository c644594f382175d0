package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param firstDay of a pause: any day of its first week
 * @param milestone name of the milestone, of an extension
 * @param reason the participant's, if they gave one
 * @param words of whoever answered
 */
@Serdeable
record DateRequestView(
    Id id,
    Id enrolmentId,
    String participantName,
    RequestKind kind,
    @Nullable LocalDate firstDay,
    @Nullable Integer weeks,
    @Nullable String milestoneKey,
    @Nullable String milestone,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    RequestStatus status,
    Instant askedAt,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable String words) {

  static DateRequestView of(RequestRead row, PublishedTrack track, Locale locale) {
    String key = row.milestoneKey();
    return new DateRequestView(
        new Id(row.id()),
        new Id(row.enrolmentId()),
        row.participantName(),
        row.kind(),
        row.firstDay(),
        row.weeks(),
        key,
        key == null
            ? null
            : track
                .document()
                .milestone(key)
                .map(milestone -> milestone.name().in(locale))
                .orElse(key),
        row.dueOn(),
        row.reason(),
        row.status(),
        row.askedAt(),
        row.answeredAt(),
        row.answeredByName(),
        row.words());
  }
}

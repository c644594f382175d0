package io.waymark.planning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.waymark.planning.PublishedTracksView.VersionView;
import io.waymark.shared.id.Id;
import io.waymark.track.TrackDocument;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A published version in one row of {@link PlanningReads}. */
@Introspected
record VersionRead(
    long versionId,
    long trackId,
    long programId,
    String programName,
    int number,
    @TypeDef(type = DataType.JSON) TrackDocument document,
    @Nullable Instant publishedAt) {
  VersionView view(boolean newest, Locale locale) {
    return new VersionView(
        new Id(versionId),
        new Id(programId),
        programName,
        document.name().in(locale),
        number,
        newest,
        document.weeks(),
        publishedAt);
  }
}

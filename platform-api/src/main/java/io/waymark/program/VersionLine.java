package io.waymark.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;

/** A version of a track in one row of {@link ProgramReads}, with what uses it. */
@MappedEntity("track_version")
record VersionLine(
    @Id long id,
    long programId,
    String slug,
    int number,
    Instant publishedAt,
    String nameEn,
    String nameDe,
    int weeks,
    String frameworkSlug,
    int frameworkNumber,
    int cohorts) {

  String name(Locale locale) {
    return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? nameDe : nameEn;
  }
}

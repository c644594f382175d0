package io.waymark.track;

import io.waymark.framework.Competency;
import io.waymark.framework.FrameworkDocument;
import java.util.Locale;

/**
 * A version of a track that never changes again, and the framework version that it serves.
 *
 * @param number counted from 1 within its track
 */
public record PublishedTrack(
    long versionId, int number, TrackDocument document, FrameworkDocument framework) {

  public String name(Locale locale) {
    return document.name().in(locale);
  }

  /** What people call a competency that a milestone serves. */
  public String competency(String key, Locale locale) {
    return framework.competency(key).map(Competency::name).orElseThrow().in(locale);
  }
}

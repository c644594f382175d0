package io.waymark.shared.text;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** In which language somebody wants to read. */
public final class Languages {
  private Languages() {}

  /** The first language of Accept-Language; English where none is named. */
  public static Locale askedFor(HttpRequest<?> request) {
    return request.getLocale().orElse(Locale.ENGLISH);
  }
}

package io.waymark.oidc;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request.
 *
 * @param authorization the header; null without
 * @param form sent by POST; null for a GET
 */
record Question(URI uri, @Nullable String authorization, @Nullable String form) {
  static Question of(URI uri) {
    return new Question(uri, null, null);
  }

  /** Never shows a secret: records are printed in logs. */
  @Override
  public String toString() {
    return "Question[" + uri + "]";
  }
}

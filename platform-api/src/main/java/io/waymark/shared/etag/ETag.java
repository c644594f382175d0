package io.waymark.shared.etag;

import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row's version as an entity tag (RFC 9110, sections 8.8.3 and 13.1.1). */
public final class ETag {
  private ETag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Lets only those change something who know its present version.
   *
   * @param ifMatch the header as sent: one tag, several, or {@code *}; null when it is missing
   * @throws PreconditionRequired when it is missing
   * @throws PreconditionFailed when it names other versions only
   */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    boolean known =
        Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
    if (!known) {
      throw new PreconditionFailed();
    }
  }
}

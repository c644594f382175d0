package io.waymark.shared.id;

import io.hypersistence.tsid.TSID;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An id as the API shows it: a time-sorted 64-bit number (TSID) as 13 characters of Crockford's
 * base 32. Inside, a plain {@code long}. An id is never a secret.
 */
@Schema(
    type = "string",
    minLength = 13,
    maxLength = 13,
    pattern = "[0-9A-HJKMNP-TV-Z]{13}",
    example = "0R5ZTNQ1C8M2K")
public record Id(long value) {
  /**
   * @throws IllegalArgumentException when the text is not the 13-character form
   */
  public static Id parse(String text) {
    return new Id(TSID.from(text).toLong());
  }

  @Override
  public String toString() {
    return TSID.from(value).toString();
  }
}

package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.track.EvidenceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param url begins with {@code https://}; a {@code LINK} has one
 * @param text what it says; every other kind has one
 */
@Serdeable
public record WriteEvidence(
    @NotNull EvidenceKind kind,
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 1000) @Pattern(regexp = "\\s*(https://[^\\s/?#]+\\S*\\s*)?") String url,
    @Nullable @Size(max = 4000) String text) {

  @Nullable String address() {
    return stripped(url);
  }

  @Nullable String words() {
    return stripped(text);
  }

  /** Where the body lacks what its kind cannot be without; null where it is whole. */
  public @Nullable String lacking() {
    boolean isLink = kind == EvidenceKind.LINK;
    if (isLink) {
      return address() == null ? "/url" : null;
    }
    return words() == null ? "/text" : null;
  }

  private static @Nullable String stripped(@Nullable String said) {
    return said == null || said.isBlank() ? null : said.strip();
  }
}

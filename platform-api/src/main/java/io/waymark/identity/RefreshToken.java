package io.waymark.identity;

import io.waymark.shared.id.Id;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refresh token as presented: {@code familyId.generation.mac}. Proves nothing by itself. */
record RefreshToken(long familyId, int generation, String mac) {
  private static final Pattern FORM =
      Pattern.compile("([0-9A-F][0-9A-HJKMNP-TV-Z]{12})\\.(\\d{1,9})\\.([\\w-]{43})");

  static Optional<RefreshToken> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new RefreshToken(
            Id.parse(parts.group(1)).value(), Integer.parseInt(parts.group(2)), parts.group(3)));
  }

  @Override
  public String toString() {
    return new Id(familyId) + "." + generation + "." + mac;
  }
}

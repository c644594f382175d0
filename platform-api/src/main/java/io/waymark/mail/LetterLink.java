package io.waymark.mail;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.link.LinkTarget;

/**
 * Where a letter leads.
 *
 * @param page of the UI, without slashes: {@code join}
 * @param purpose see {@link LinkTarget}; empty for a page that needs no token
 */
@Serdeable
public record LetterLink(String page, String purpose, long tenantId, long id, int generation) {
  /** A link that opens what the target names. */
  public static LetterLink opening(String page, LinkTarget target) {
    return new LetterLink(
        page, target.purpose(), target.tenantId(), target.id(), target.generation());
  }

  /** A link to a page for whoever is signed in. */
  public static LetterLink to(String page) {
    return new LetterLink(page, "", 0, 0, 0);
  }

  boolean opensSomething() {
    return !purpose.isEmpty();
  }

  LinkTarget target() {
    return new LinkTarget(purpose, tenantId, id, generation);
  }
}

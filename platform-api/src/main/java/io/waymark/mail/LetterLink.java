package io.waymark.mail;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.link.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter leads.
 *
 * @param page of the UI, without slashes: {@code join}
 * @param purpose see {@link LinkTarget}; empty for a page that needs no token
 * @param declinePage of the UI, without slashes: where the same token ends further letters of this
 *     kind, by a POST and without a question (RFC 8058); null for letters about an account or its
 *     safety, which nobody can turn off
 */
@Serdeable
public record LetterLink(
    String page,
    String purpose,
    long tenantId,
    long id,
    int generation,
    @Nullable String declinePage) {
  /** A link that opens what the target names. */
  public static LetterLink opening(String page, LinkTarget target) {
    return new LetterLink(
        page, target.purpose(), target.tenantId(), target.id(), target.generation(), null);
  }

  /** A link to a page for whoever is signed in. */
  public static LetterLink to(String page) {
    return new LetterLink(page, "", 0, 0, 0, null);
  }

  /** The same, for a letter that its reader may turn down. */
  public LetterLink declinedAt(String otherPage) {
    return new LetterLink(page, purpose, tenantId, id, generation, otherPage);
  }

  boolean opensSomething() {
    return !purpose.isEmpty();
  }

  LinkTarget target() {
    return new LinkTarget(purpose, tenantId, id, generation);
  }
}

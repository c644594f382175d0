package io.waymark.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param accountId null when nobody was signed in, or when the system itself acted
 */
public record Author(@Nullable Long accountId, @Nullable Long membershipId) {
  /** Nobody who is signed in: a job, the seeder, or a person before sign-in. */
  public static final Author NOBODY = new Author(null, null);
}

package io.waymark.identity;

import io.waymark.tenancy.Actor;
import java.util.Optional;

/**
 * What an access token says.
 *
 * @param familyId the chain of refresh tokens that it came from; when that ends, so does this
 * @param epochs of the account and the membership when it was issued
 * @param enrolling whether it is only good for setting a second factor up
 * @param signOn whether the tenant's single sign-on vouched for the person
 */
record AccessToken(Actor actor, long familyId, Epochs epochs, boolean enrolling, boolean signOn) {
  /** Whether it was issued in these epochs; none are left of a session that has ended. */
  boolean isOf(Optional<Epochs> live) {
    return live.filter(epochs::equals).isPresent();
  }
}

package io.waymark.scim;

import io.waymark.shared.id.Id;

/** Ids that clients send inside of bodies and filters: what is none names nobody. */
final class UserId {
  private static final long NOBODY = -1;

  private UserId() {}

  static long of(String text) {
    try {
      return Id.parse(text).value();
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }
}

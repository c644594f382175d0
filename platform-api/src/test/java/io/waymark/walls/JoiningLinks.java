package io.waymark.walls;

import io.waymark.invitation.TestInvitations;
import io.waymark.support.Organisation;
import java.util.concurrent.atomic.AtomicInteger;

/** Links of invitations, as letters hold them. */
final class JoiningLinks {
  private static final AtomicInteger MADE = new AtomicInteger();

  private JoiningLinks() {}

  static String toSomebodyNew(Organisation organisation) {
    return to(organisation, "new-%d@people.example".formatted(MADE.incrementAndGet()));
  }

  /** Whether or not the address belongs to a member. */
  static String to(Organisation organisation, String address) {
    return TestInvitations.token(organisation, address);
  }
}

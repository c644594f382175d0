package io.waymark.invitation;

import io.waymark.tenancy.Members;
import jakarta.inject.Singleton;

/** The name in which somebody is invited. */
@Singleton
class Inviters {
  private static final String INSTALLATION = "Waymark";

  private final Members members;

  Inviters(Members members) {
    this.members = members;
  }

  /** In the scope of the invitation's tenant. */
  String nameFor(Invitation invitation) {
    var inviterId = invitation.inviterId();
    return inviterId == null ? INSTALLATION : members.get(inviterId).name();
  }
}

package io.waymark.invitation;

import io.waymark.shared.id.Ids;
import io.waymark.shared.link.Links;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invitations without a letter, for tests that need a link. */
public final class TestInvitations {
  private TestInvitations() {}

  /** What the latest letter to an address opens. */
  public static String latest(Organisation organisation, String address) {
    var open =
        organisation.in(
            () -> Api.bean(InvitationRepository.class).findByAddressIn(List.of(address)));
    return Api.bean(Links.class).token(open.getFirst().link());
  }

  /** A link for the address, by the organisation's first member; also for one who is a member. */
  public static String token(Organisation organisation, String address) {
    var invitations = Api.bean(InvitationRepository.class);
    var invitee = new Invitee(address, "Noa", null, Set.of(Role.PARTICIPANT), Locale.ENGLISH);
    long inviter =
        Database.count("SELECT MIN(id) FROM membership WHERE tenant_id = ?", organisation.id());
    var actor = new Actor(0, inviter, organisation.id(), Set.of(Role.OWNER));
    var open = Invitation.open(Api.bean(Ids.class).next(), invitee, actor, Api.clock().instant());
    return Api.bean(Links.class).token(organisation.in(() -> invitations.save(open)).link());
  }
}

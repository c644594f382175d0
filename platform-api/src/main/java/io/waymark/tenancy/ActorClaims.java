package io.waymark.tenancy;

import io.micronaut.security.authentication.Authentication;
import io.waymark.shared.id.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An actor as the authentication of a request, and back. */
public final class ActorClaims {
  private static final String ACTOR = "actor";

  private ActorClaims() {}

  /**
   * @param further what identity wants to find again beside the actor
   */
  public static Authentication authentication(Actor actor, Map<String, Object> further) {
    var attributes = new HashMap<>(further);
    attributes.put(ACTOR, actor);
    return Authentication.build(
        new Id(actor.accountId()).toString(),
        actor.roles().stream().map(Role::name).toList(),
        attributes);
  }

  public static Actor read(Authentication authentication) {
    return (Actor) Objects.requireNonNull(authentication.getAttributes().get(ACTOR));
  }
}

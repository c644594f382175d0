package io.waymark.tenancy;

import io.micronaut.security.authentication.Authentication;
import io.waymark.shared.id.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An actor as the authentication of a request, and back. */
public final class ActorClaims {
  private static final String ACTOR = "actor";
  private static final String VIA = "via";

  private ActorClaims() {}

  /**
   * @param further what identity wants to find again beside the actor
   */
  public static Authentication authentication(Actor actor, Map<String, Object> further) {
    return authentication(actor, roles(actor), further);
  }

  /** A program in the name of a person. */
  public static Authentication ofApiToken(Actor actor, Map<String, Object> further) {
    var more = new HashMap<>(further);
    more.put(VIA, Via.API_TOKEN);
    return authentication(actor, roles(actor), more);
  }

  /**
   * A directory, which has no role of a member's.
   *
   * @param owner who connected it
   */
  public static Authentication ofDirectory(Actor owner, Map<String, Object> further) {
    var more = new HashMap<>(further);
    more.put(VIA, Via.SCIM);
    return authentication(owner, List.of(Via.DIRECTORY), more);
  }

  public static Actor read(Authentication authentication) {
    return (Actor) Objects.requireNonNull(authentication.getAttributes().get(ACTOR));
  }

  /** Null for a person at a browser. */
  public static @Nullable Via via(Authentication authentication) {
    return (Via) authentication.getAttributes().get(VIA);
  }

  private static Authentication authentication(
      Actor actor, Collection<String> roles, Map<String, Object> further) {
    var attributes = new HashMap<>(further);
    attributes.put(ACTOR, actor);
    return Authentication.build(new Id(actor.accountId()).toString(), roles, attributes);
  }

  private static Collection<String> roles(Actor actor) {
    return actor.roles().stream().map(Role::name).toList();
  }
}

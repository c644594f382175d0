package io.waymark.tenancy;

import io.micronaut.security.authentication.Authentication;
import io.waymark.shared.id.Id;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An actor as claims of an access token, and back. Ids travel as text: JSON numbers lose bits. */
public final class ActorClaims {
  private static final String TENANT = "tenant";
  private static final String MEMBERSHIP = "membership";

  private ActorClaims() {}

  /** The claims beside subject and roles. */
  public static Map<String, Object> write(Actor actor) {
    return Map.of(
        TENANT, new Id(actor.tenantId()).toString(),
        MEMBERSHIP, new Id(actor.membershipId()).toString());
  }

  public static Actor read(Authentication authentication) {
    Set<Role> roles =
        authentication.getRoles().stream().map(Role::valueOf).collect(Collectors.toSet());
    return new Actor(
        Id.parse(authentication.getName()).value(),
        id(authentication, MEMBERSHIP),
        id(authentication, TENANT),
        roles);
  }

  private static long id(Authentication authentication, String claim) {
    return Id.parse(String.valueOf(authentication.getAttributes().get(claim))).value();
  }
}

package io.waymark.tenancy;

import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.waymark.audit.Author;
import io.waymark.audit.Authorship;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The author of an act is whoever the token of the current request names; what a directory does is
 * nobody's.
 */
@Singleton
class RequestAuthor implements Authorship {
  @Override
  public Author current() {
    return authentication()
        .filter(authentication -> ActorClaims.via(authentication) != Via.SCIM)
        .map(ActorClaims::read)
        .map(actor -> new Author(actor.accountId(), actor.membershipId()))
        .orElse(Author.NOBODY);
  }

  @Override
  public Map<String, ?> circumstances() {
    return authentication()
        .map(ActorClaims::via)
        .map(via -> Map.of("via", via.name().toLowerCase(Locale.ROOT)))
        .orElse(Map.of());
  }

  private static Optional<Authentication> authentication() {
    return ServerRequestContext.currentRequest()
        .flatMap(request -> request.getUserPrincipal(Authentication.class));
  }
}

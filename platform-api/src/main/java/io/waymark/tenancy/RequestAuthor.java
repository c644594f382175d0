package io.waymark.tenancy;

import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.waymark.audit.Author;
import io.waymark.audit.Authorship;
import jakarta.inject.Singleton;

/** The author of an act is whoever the token of the current request names. */
@Singleton
class RequestAuthor implements Authorship {
  @Override
  public Author current() {
    return ServerRequestContext.currentRequest()
        .flatMap(request -> request.getUserPrincipal(Authentication.class))
        .map(ActorClaims::read)
        .map(actor -> new Author(actor.accountId(), actor.membershipId()))
        .orElse(Author.NOBODY);
  }
}

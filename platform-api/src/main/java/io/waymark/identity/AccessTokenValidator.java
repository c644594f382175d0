package io.waymark.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import io.waymark.tenancy.ActorClaims;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Who asks: whoever the access token names, as long as the session behind it lives. */
@Singleton
class AccessTokenValidator implements TokenValidator<HttpRequest<?>> {
  private final AccessTokens tokens;
  private final LiveSessions sessions;

  AccessTokenValidator(AccessTokens tokens, LiveSessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public Publisher<Authentication> validateToken(String jwt, @Nullable HttpRequest<?> request) {
    return Mono.justOrEmpty(tokens.read(jwt))
        .filterWhen(sessions::stillLives)
        .map(token -> ActorClaims.authentication(token.actor(), SessionClaims.of(token)));
  }
}

package io.waymark.apitoken;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import io.waymark.identity.Factors;
import io.waymark.identity.SessionClaims;
import io.waymark.shared.token.BearerToken;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.ActorClaims;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Who asks with an API token: whoever made it, in those of its roles that they still have. Asked of
 * the database at every request, in one statement: what ends a token ends it at once, on every
 * node.
 */
@Singleton
class ApiTokenValidator implements TokenValidator<HttpRequest<?>> {
  private final ApiTokenRepository tokens;
  private final Factors factors;
  private final Scheduler threads;
  private final Clock clock;

  ApiTokenValidator(
      ApiTokenRepository tokens,
      Factors factors,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads,
      Clock clock) {
    this.tokens = tokens;
    this.factors = factors;
    this.threads = Schedulers.fromExecutorService(threads);
    this.clock = clock;
  }

  /** What is no token by its text is left to others, or to nobody, without asking the database. */
  @Override
  public Publisher<Authentication> validateToken(String text, @Nullable HttpRequest<?> request) {
    return Mono.justOrEmpty(BearerToken.read(ApiTokens.KIND, text))
        .flatMap(token -> Mono.fromCallable(() -> look(token).orElse(null)).subscribeOn(threads));
  }

  private Optional<Authentication> look(BearerToken token) {
    return Tenants.in(
        token.tenantId(),
        () ->
            tokens
                .live(token.tenantId(), token.id(), clock.instant())
                .filter(live -> token.isKeptAs(live.secretHash()))
                .filter(live -> !live.effective().isEmpty())
                .map(live -> use(token, live)));
  }

  private Authentication use(BearerToken token, LiveToken live) {
    var now = clock.instant();
    if (live.isNewUse(now)) {
      tokens.use(token.tenantId(), token.id(), now.truncatedTo(ChronoUnit.MINUTES));
    }
    var actor =
        new Actor(live.accountId(), live.membershipId(), token.tenantId(), live.effective());
    boolean enrolling = live.secondFactorRequired() && !factors.protect(live.accountId());
    return ActorClaims.ofApiToken(actor, SessionClaims.ofToken(token.id(), enrolling));
  }
}

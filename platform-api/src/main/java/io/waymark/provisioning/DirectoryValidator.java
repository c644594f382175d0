package io.waymark.provisioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
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
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Who asks with a directory's token: the directory, which has no role of a member's. Asked of the
 * database at every request, in one statement: cut off, it is so at once, on every node.
 */
@Singleton
class DirectoryValidator implements TokenValidator<HttpRequest<?>> {
  private final DirectoryRepository directories;
  private final Scheduler threads;
  private final Clock clock;

  DirectoryValidator(
      DirectoryRepository directories,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads,
      Clock clock) {
    this.directories = directories;
    this.threads = Schedulers.fromExecutorService(threads);
    this.clock = clock;
  }

  @Override
  public Publisher<Authentication> validateToken(String text, @Nullable HttpRequest<?> request) {
    return Mono.justOrEmpty(BearerToken.read(Directories.KIND, text))
        .flatMap(token -> Mono.fromCallable(() -> look(token).orElse(null)).subscribeOn(threads));
  }

  private Optional<Authentication> look(BearerToken token) {
    return Tenants.in(
        token.tenantId(),
        () ->
            directories
                .live(token.tenantId(), token.id())
                .filter(live -> token.isKeptAs(live.secretHash()))
                .map(live -> use(token, live)));
  }

  private Authentication use(BearerToken token, LiveDirectory live) {
    var now = clock.instant();
    if (live.isNewUse(now)) {
      directories.use(token.tenantId(), token.id(), now.truncatedTo(ChronoUnit.MINUTES));
    }
    var owner = new Actor(live.accountId(), live.ownerId(), token.tenantId(), Set.of());
    return ActorClaims.ofDirectory(owner, SessionClaims.ofToken(token.id(), false));
  }
}

package io.waymark.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.waymark.identity.SessionClaims;
import io.waymark.tenancy.ActorClaims;
import io.waymark.tenancy.Via;
import java.time.Clock;

/** Counts what one sign-in or one token asks for, and one person with all of theirs. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SessionLimit implements Ordered {
  private final Allowance sessions;
  private final Allowance accounts;

  SessionLimit(LimitSettings settings, Clock clock) {
    this.sessions = new Allowance("session", settings.session(), clock);
    this.accounts = new Allowance("account", settings.account(), clock);
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    request
        .getUserPrincipal(Authentication.class)
        .ifPresent(session -> count(session, Counts.of(request)));
  }

  private void count(Authentication session, Counts counts) {
    counts.hold(sessions.take(SessionClaims.caller(session)));
    // What a directory asks for is not its owner's doing.
    if (ActorClaims.via(session) != Via.SCIM) {
      counts.hold(accounts.take(ActorClaims.read(session).accountId()));
    }
  }
}

package io.waymark.ui.session;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.SignInNeeded;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs this browser in and out, and keeps its tokens fresh. Called on the thread of a Vaadin
 * request.
 */
@Singleton
public final class SignIns {
  private static final Duration BEFORE_END = Duration.ofSeconds(30);

  private final Provider<Sessions> sessions;
  private final Clock clock;

  SignIns(Provider<Sessions> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Signs in and forgets whoever was signed in before.
   *
   * @return the tenant that was entered, and the roles in it
   * @throws ApiProblem with {@code session.credentials}, {@code session.tenant_required} and the
   *     like
   */
  public Entered signIn(String email, String password, @Nullable String tenant) {
    return enter(sessions.get().create(new Sessions.SignIn(email, password, tenant)));
  }

  /**
   * Goes on with a sign-in that asked for more than the password, or for the tenant.
   *
   * @throws ApiProblem with {@code session.code}, {@code session.challenge} and the like
   */
  public Entered goOn(Sessions.Continue proof) {
    return enter(sessions.get().goOn(proof));
  }

  /** What to ask the browser for, to sign in with a passkey. */
  public Sessions.PasskeyRequest askPasskey() {
    return sessions.get().askPasskey();
  }

  /**
   * Signs in with what a passkey answered.
   *
   * @throws ApiProblem with {@code session.passkey}, {@code session.tenant_required} and the like
   */
  public Entered usePasskey(Sessions.PasskeyAnswer answer) {
    return enter(sessions.get().usePasskey(answer));
  }

  /** Enters with a session that begins with joining, and forgets whoever was signed in before. */
  public Entered enter(Sessions.Session session) {
    endQuietly();
    if (VaadinService.getCurrentRequest() != null) {
      VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
    }
    tokens().forget();
    tokens().put(session, clock.instant());
    return new Entered(session.tenant(), session.roles(), session.secondFactorMissing());
  }

  /** True when somebody is signed in to any tenant. */
  public boolean any() {
    return tokens().anyTenant() != null;
  }

  /** A tenant that somebody is signed in to; null when there is none. */
  public @Nullable String anyTenant() {
    return tokens().anyTenant();
  }

  /** Ends every session of this browser; what the API says to it does not keep anybody in. */
  public void signOut() {
    endQuietly();
    tokens().forget();
  }

  /** Changes with every sign-in and sign-out. */
  long serial() {
    return tokens().serial();
  }

  /** Makes sure that there are tokens for the tenant, switching from another one if need be. */
  void open(String tenant) {
    if (tokens().of(tenant) != null) {
      return;
    }
    String from = tokens().anyTenant();
    if (from == null) {
      throw new SignInNeeded();
    }
    tokens()
        .put(
            sessions.get().switchTo(bearer(token(from)), new Sessions.Switch(tenant)),
            clock.instant());
  }

  /** Asks for new tokens at once, for what the old ones say is no longer so. */
  public void renew(String tenant) {
    renew(tenant, held(tenant));
  }

  /** A token that is good for at least a moment. */
  String token(String tenant) {
    Tokens.Held held = held(tenant);
    Instant soon = clock.instant().plus(BEFORE_END);
    return held.until().isAfter(soon) ? held.access() : renewed(tenant, held.access());
  }

  /**
   * A token other than the refused one. However many tabs want it, it is asked for once: Vaadin
   * serves one request of a browser at a time, and whoever comes second finds the new token.
   */
  String renewed(String tenant, String refused) {
    Tokens.Held held = held(tenant);
    return held.access().equals(refused) ? renew(tenant, held).access() : held.access();
  }

  private Tokens.Held renew(String tenant, Tokens.Held old) {
    try {
      Sessions.Session session = sessions.get().refresh(new Sessions.Refresh(old.refresh()));
      tokens().put(session, clock.instant());
    } catch (ApiProblem problem) {
      if (problem.status() == 503 || problem.status() == 429) {
        throw problem;
      }
      tokens().drop(tenant);
    }
    return held(tenant);
  }

  private static Tokens.Held held(String tenant) {
    Tokens.Held held = tokens().of(tenant);
    if (held == null) {
      throw new SignInNeeded();
    }
    return held;
  }

  private void endQuietly() {
    String tenant = tokens().anyTenant();
    if (tenant == null) {
      return;
    }
    try {
      sessions.get().end(bearer(token(tenant)));
    } catch (ApiProblem | SignInNeeded alreadyOver) {
      tokens().drop(tenant);
    }
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  /**
   * A tenant by its slug, and what the person may do there.
   *
   * @param secondFactorMissing whether a second factor is to be set up before anything else
   */
  public record Entered(String tenant, List<Role> roles, boolean secondFactorMissing) {}

  private static Tokens tokens() {
    VaadinSession session = VaadinSession.getCurrent();
    Tokens tokens = session.getAttribute(Tokens.class);
    if (tokens == null) {
      tokens = new Tokens();
      session.setAttribute(Tokens.class, tokens);
    }
    return tokens;
  }
}

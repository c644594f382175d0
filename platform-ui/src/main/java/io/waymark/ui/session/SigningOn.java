package io.waymark.ui.session;

import com.vaadin.flow.server.VaadinSession;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignOnDoor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends a browser to its organisation's own sign-in page, and takes it back: only the browser that
 * was sent, and once. What ties the two stays in this server's session. Called on the thread of a
 * Vaadin request.
 */
@Singleton
public final class SigningOn {
  private final SignOnDoor door;
  private final SignIns signIns;

  SigningOn(SignOnDoor door, SignIns signIns) {
    this.door = door;
    this.signIns = signIns;
  }

  /**
   * Begins a sign-in.
   *
   * @param slug of the organisation
   * @param back where to go afterwards, without a leading slash; null for the first screen
   * @return where to send the browser
   * @throws ApiProblem when there is no way
   */
  public String begin(String slug, @Nullable String back) {
    SignOnDoor.Started started = door.start(new SignOnDoor.Start(slug));
    kept().pending.put(started.state(), new Pending(slug, started.attempt(), back));
    return started.address();
  }

  /**
   * Forgets a sign-in that came to nothing.
   *
   * @param state as the browser brought it back
   */
  public void giveUp(String state) {
    kept().pending.remove(state);
  }

  /**
   * Signs in with what the browser brought back, and forgets whoever was signed in before.
   *
   * @param slug of the organisation whose callback it came to
   * @throws ApiProblem {@code sign_on.attempt} for an answer to nothing that was asked in this
   *     browser; {@code sign_on.link_required} and the like
   */
  public Arrived finish(String slug, Brought brought) {
    Pending pending = kept().pending.remove(brought.state());
    if (pending == null || !pending.slug.equals(slug)) {
      throw ApiProblem.of(401, "sign_on.attempt");
    }
    try {
      var session =
          door.finish(
              new SignOnDoor.Finish(
                  slug,
                  pending.attempt,
                  brought.state(),
                  brought.code(),
                  brought.issuer(),
                  BrowserZone.name()));
      return new Arrived(signIns.enter(session), pending.back);
    } catch (ApiProblem problem) {
      String challenge = problem.challenge();
      if (problem.is("sign_on.link_required") && challenge != null) {
        kept().offers.put(slug, challenge);
      }
      throw problem;
    }
  }

  /** What an account may be connected by; null when the organisation's sign-on offered nothing. */
  public @Nullable String offer(String slug) {
    return kept().offers.get(slug);
  }

  /** Forgets what was offered: it was taken, or it is too old. */
  public void forgetOffer(String slug) {
    kept().offers.remove(slug);
  }

  /** What a browser brought back from an organisation's sign-in page. */
  public record Brought(String state, String code, @Nullable String issuer) {
    @Override
    public String toString() {
      return "Brought[]";
    }
  }

  /** Where somebody came in, and where they wanted to go. */
  public record Arrived(SignIns.Entered entered, @Nullable String back) {}

  private record Pending(String slug, String attempt, @Nullable String back) {
    @Override
    public String toString() {
      return "Pending[" + slug + "]";
    }
  }

  /** One browser's. */
  private static final class Kept {
    private final Map<String, Pending> pending = new Latest<>();
    private final Map<String, String> offers = new Latest<>();
  }

  /** The latest few: whoever begins without end fills nothing. */
  private static final class Latest<V> extends LinkedHashMap<String, V> {
    private static final int MOST = 8;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }

  private static Kept kept() {
    VaadinSession session = VaadinSession.getCurrent();
    Kept kept = session.getAttribute(Kept.class);
    if (kept == null) {
      kept = new Kept();
      session.setAttribute(Kept.class, kept);
    }
    return kept;
  }
}

package io.waymark.ui.join;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * Declines an invitation for a mail program whose reader asked it to (RFC 8058): a POST to the
 * address of the page that a person would open, without cookies and without a question.
 */
@Singleton
public final class OneClickDecline implements VaadinServiceInitListener {
  private static final String PATH = "/decline/";
  private static final int OK = 200;
  private static final int SETTLED = 422;

  private final transient Joining joining;

  OneClickDecline(Joining joining) {
    this.joining = joining;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(this::answer);
  }

  private boolean answer(VaadinSession session, VaadinRequest request, VaadinResponse response) {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "");
    boolean asked = "POST".equals(request.getMethod()) && path.startsWith(PATH);
    if (asked) {
      response.setStatus(decline(path.substring(PATH.length())));
    }
    return asked;
  }

  /** Where the invitation was accepted or taken back, there is nothing left to decline. */
  private int decline(String token) {
    try {
      joining.decline(new Joining.Token(token));
      return OK;
    } catch (ApiProblem problem) {
      return problem.status() == SETTLED ? OK : problem.status();
    }
  }
}

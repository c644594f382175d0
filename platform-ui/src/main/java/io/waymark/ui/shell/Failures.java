package io.waymark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import jakarta.inject.Singleton;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when an action fails that no view caught: the person learns it, and so does the log.
 * Somebody who closes a tab while it loads is no failure: nobody is left to tell.
 */
@Singleton
final class Failures implements VaadinServiceInitListener, ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int SHOWN_MILLIS = 8_000;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    event.getSource().addUIInitListener(init -> announceLostConnection(init.getUI()));
  }

  /** Vaadin shows when the server is out of reach; as a status, screen readers say it too. */
  private static void announceLostConnection(UI ui) {
    ui.getPage()
        .executeJs(
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role','status')");
  }

  @Override
  public void error(ErrorEvent event) {
    Throwable cause = event.getThrowable();
    UI ui = UI.getCurrent();
    if (cause instanceof EofException) {
      LOG.debug("The browser left before it had its answer", cause);
    } else if (ui == null) {
      LOG.error("{} outside a page", Pages.number(), cause);
    } else if (cause instanceof SignInNeeded) {
      Pages.toSignIn(ui, ui.getActiveViewLocation());
    } else {
      tell(new Words(ui.getLocale()), cause);
    }
  }

  private static void tell(Words words, Throwable cause) {
    if (cause instanceof ApiProblem problem) {
      LOG.warn("An action was refused: {}", problem.getMessage());
      show(Trouble.say(words, problem));
      return;
    }
    String number = Pages.number();
    LOG.error("{} in an action", number, cause);
    show(words.of("trouble.broken.text", number));
  }

  private static void show(String text) {
    Notification note = new Notification(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
    note.setAssertive(true);
    note.open();
  }
}

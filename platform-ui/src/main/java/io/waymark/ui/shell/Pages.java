package io.waymark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignInNeeded;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when the way to a view is blocked. */
final class Pages {
  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
  private static final Object[] NONE = {};

  private Pages() {}

  /** No view has this address. */
  public static final class Gone extends KindPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
      say("trouble.gone", NONE, home());
      return 404;
    }
  }

  /** The view is for other roles. */
  public static final class OtherRoles extends KindPage implements HasErrorParameter<NotForYou> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotForYou> error) {
      say("trouble.not-for-you", NONE, home());
      return 403;
    }
  }

  /** The API refused what the view needs, or did not answer. */
  public static final class Refused extends KindPage implements HasErrorParameter<ApiProblem> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ApiProblem> error) {
      ApiProblem problem = error.getException();
      switch (problem.status()) {
        case 404 -> say("trouble.gone", NONE, home());
        case 403 -> {
          if (problem.is("second_factor.required")) {
            toAccount(event);
          }
          say(forbidden(problem), NONE, home());
        }
        default -> {
          LOG.warn("No view, because the API answered {}", problem.getMessage());
          say("trouble.down", NONE, retry());
        }
      }
      return problem.status();
    }

    private static String forbidden(ApiProblem problem) {
      return switch (problem.code()) {
        case "session.no_membership" -> "trouble.stranger";
        case "session.sign_on" -> "trouble.sign-on";
        default -> "trouble.not-for-you";
      };
    }
  }

  /** The session ended between two clicks. */
  public static final class Ended extends Div implements HasErrorParameter<SignInNeeded> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignInNeeded> error) {
      toSignIn(event.getUI(), event.getLocation());
      return 401;
    }
  }

  /** A fault of ours. */
  public static final class Broken extends KindPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
      String number = number();
      LOG.error("{} while opening a view", number, error.getException());
      say("trouble.broken", new Object[] {number}, retry(), home());
      return 500;
    }
  }

  /** A number that a person can tell and the log knows. */
  static String number() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  /** Where a second factor is missing, the account's page is the one that opens. */
  private static void toAccount(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get(Frame.TENANT)
        .ifPresent(tenant -> event.getUI().getPage().setLocation("/" + tenant + "/account"));
  }

  static void toSignIn(UI ui, com.vaadin.flow.router.Location from) {
    String query = ReturnPath.to(from).getQueryString();
    ui.getPage().setLocation("/sign-in" + (query.isEmpty() ? "" : "?" + query));
  }
}

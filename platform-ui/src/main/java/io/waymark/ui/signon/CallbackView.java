package io.waymark.ui.signon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.SigningOn;
import io.waymark.ui.shell.Doorstep;
import io.waymark.ui.shell.FirstScreen;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.ReturnPath;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation's sign-in page sends browsers back to; and, without anything brought back,
 * where its people can begin.
 */
@Route("sign-on/:tenant")
@Prototype
public final class CallbackView extends Doorstep implements BeforeEnterObserver {
  private final SigningOn signingOn;
  private String slug = "";

  CallbackView(SigningOn signingOn) {
    super("sign-on.begin");
    this.signingOn = signingOn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get(Frame.TENANT).orElse("");
    QueryParameters brought = event.getLocation().getQueryParameters();
    String state = brought.getSingleParameter("state").orElse("");
    String code = brought.getSingleParameter("code").orElse("");
    if (!code.isEmpty()) {
      String issuer = brought.getSingleParameter("iss").orElse(null);
      finish(event, new SigningOn.Brought(state, code, issuer));
    } else if (brought.getSingleParameter("error").isPresent()) {
      signingOn.giveUp(state);
      boolean cancelled = brought.getSingleParameter("error").get().equals("access_denied");
      show(cancelled ? "sign-on.cancelled" : "sign-on.failed", again(), toSignIn());
    } else {
      show("sign-on.begin", again(), toSignIn());
    }
  }

  private void finish(BeforeEnterEvent event, SigningOn.Brought brought) {
    try {
      SigningOn.Arrived arrived = signingOn.finish(slug, brought);
      event.forwardToUrl(destination(arrived.entered(), arrived.back()));
    } catch (ApiProblem problem) {
      if (problem.is("sign_on.link_required") && signingOn.offer(slug) != null) {
        event.forwardToUrl(LinkView.address(slug));
      } else {
        show(Refusal.of(problem), again(), toSignIn());
      }
    }
  }

  private static String destination(SignIns.Entered entered, @Nullable String back) {
    return back != null && ReturnPath.isOpenTo(entered.tenant(), back)
        ? back
        : FirstScreen.path(entered.tenant(), entered.roles());
  }

  private Component again() {
    Button again = new Button(words.of("sign-on.continue"), click -> begin());
    again.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    again.setWidthFull();
    return again;
  }

  private void begin() {
    try {
      String address = signingOn.begin(slug, null);
      getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    } catch (ApiProblem refused) {
      show(Refusal.of(refused), again(), toSignIn());
    }
  }
}

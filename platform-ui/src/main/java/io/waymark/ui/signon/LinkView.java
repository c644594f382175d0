package io.waymark.ui.signon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.client.SignOnLinks;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.SigningOn;
import io.waymark.ui.session.Visits;
import io.waymark.ui.shell.Doorstep;
import io.waymark.ui.shell.FirstScreen;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.ReturnPath;

/**
 * For somebody whose address has an account already: they sign in to it by its own means, and then
 * connect it with their organisation's sign-on.
 */
@Route("sign-on/:tenant/link")
@Prototype
public final class LinkView extends Doorstep implements BeforeEnterObserver {
  private final SigningOn signingOn;
  private final SignIns signIns;
  private final Visits visits;
  private final SignOnLinks links;
  private String slug = "";

  LinkView(SigningOn signingOn, SignIns signIns, Visits visits, SignOnLinks links) {
    super("sign-on.link");
    this.signingOn = signingOn;
    this.signIns = signIns;
    this.visits = visits;
    this.links = links;
  }

  static String address(String slug) {
    return "sign-on/" + slug + "/link";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get(Frame.TENANT).orElse("");
    String signedIn = signedInAs();
    if (signingOn.offer(slug) == null) {
      show("sign-on.attempt", link("sign-on/" + slug, "sign-on.continue"), toSignIn());
    } else if (signedIn.isEmpty()) {
      show("sign-on.link", signIn());
    } else {
      show("sign-on.connect", new Object[] {signedIn}, connect(), somebodyElse());
    }
  }

  /** The address of whoever is signed in in this browser; empty when nobody is. */
  private String signedInAs() {
    String tenant = signIns.anyTenant();
    if (tenant == null) {
      return "";
    }
    try {
      return visits.enter(UI.getCurrent(), tenant).me().email();
    } catch (SignInNeeded | ApiProblem over) {
      return "";
    }
  }

  private Component signIn() {
    Button go = new Button(words.of("sign-on.link.sign-in"), click -> toOwnMeans());
    go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    go.setWidthFull();
    return new Div(go);
  }

  private void toOwnMeans() {
    String query = ReturnPath.PARAMETER + "=" + address(slug);
    getUI().ifPresent(ui -> ui.getPage().setLocation("/sign-in?" + query));
  }

  private Component connect() {
    Button go = new Button(words.of("sign-on.connect.do"), click -> link());
    go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    go.setWidthFull();
    return go;
  }

  private Component somebodyElse() {
    Button other =
        new Button(
            words.of("sign-on.connect.other"),
            click -> {
              signIns.signOut();
              toOwnMeans();
            });
    other.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    other.setWidthFull();
    return other;
  }

  private void link() {
    String challenge = signingOn.offer(slug);
    if (challenge == null) {
      return;
    }
    try {
      String tenant = links.link(new SignOnLinks.Offer(challenge)).tenant();
      signingOn.forgetOffer(slug);
      UI ui = UI.getCurrent();
      var roles = visits.enter(ui, tenant).me().roles();
      ui.getPage().setLocation("/" + FirstScreen.path(tenant, roles));
    } catch (ApiProblem refused) {
      show(Refusal.of(refused), somebodyElse());
    }
  }
}

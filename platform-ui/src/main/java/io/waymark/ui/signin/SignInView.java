package io.waymark.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.shell.FirstScreen;
import io.waymark.ui.shell.Preferences;
import io.waymark.ui.shell.ReturnPath;
import io.waymark.ui.text.Language;
import io.waymark.ui.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sign in with e-mail and password; whoever belongs to several organisations then says which. */
@Route("sign-in")
@Prototype
public final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final SignIns signIns;
  private final Preferences preferences;
  private final Words words = new Words(UI.getCurrent().getLocale());
  private final Div step = new Div();
  private @Nullable String back;

  SignInView(SignIns signIns, Preferences preferences) {
    this.signIns = signIns;
    this.preferences = preferences;
    addClassName("wm-sign");
    step.addClassName("wm-sign-step");
    Main main = new Main(brand(), step);
    main.setId("content");
    add(main, scene());
    askCredentials();
  }

  /** Whoever is signed in already has no business here. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    back = ReturnPath.of(event.getLocation().getQueryParameters());
    if (signIns.any()) {
      Location to = new Location(back == null ? "" : back);
      event.forwardTo(to.getPath(), to.getQueryParameters());
    }
  }

  private Component brand() {
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    return brand;
  }

  private static Component scene() {
    Image drawing = new Image("css/scene.svg", "");
    Div scene = new Div(drawing);
    scene.addClassName("wm-scene");
    scene.getElement().setAttribute("aria-hidden", "true");
    return scene;
  }

  private void askCredentials() {
    step.removeAll();
    step.add(heading("sign-in.title", "sign-in.lead"), new CredentialsForm(words, this::enter));
    step.add(otherLanguage());
  }

  private Component heading(String title, String lead) {
    Paragraph line = new Paragraph(words.of(lead));
    line.addClassName("wm-quiet");
    return new Div(new H1(words.of(title)), line);
  }

  private Component otherLanguage() {
    Language other = words.language() == Language.ENGLISH ? Language.GERMAN : Language.ENGLISH;
    Button change =
        new Button(other.ownName(), click -> getUI().ifPresent(ui -> preferences.speak(ui, other)));
    change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    change.getElement().setAttribute("lang", other.tag());
    Div line = new Div(change);
    line.addClassName("wm-sign-foot");
    return line;
  }

  /** Tries the credentials; several tenants are a question, not a refusal. */
  private void enter(Credentials credentials) {
    try {
      go(signIns.signIn(credentials.email(), credentials.password(), credentials.tenant()));
    } catch (ApiProblem problem) {
      if (!problem.is("session.tenant_required")) {
        throw problem;
      }
      choose(credentials, problem.choices());
    }
  }

  private void choose(Credentials credentials, List<TenantChoice> choices) {
    String wanted = ReturnPath.tenant(back);
    if (credentials.tenant() == null
        && choices.stream().anyMatch(choice -> choice.slug().equals(wanted))) {
      enter(credentials.in(wanted));
      return;
    }
    step.removeAll();
    step.add(
        heading("sign-in.choose", "sign-in.choose.lead"),
        new TenantForm(words, choices, slug -> enter(credentials.in(slug)), this::askCredentials));
  }

  private void go(SignIns.Entered entered) {
    String location =
        entered.tenant().equals(ReturnPath.tenant(back)) && back != null
            ? back
            : FirstScreen.path(entered.tenant(), entered.roles());
    Location to = new Location(location);
    getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
  }

  @Override
  public String getPageTitle() {
    return words.of("app.title", words.of("sign-in.title"));
  }
}

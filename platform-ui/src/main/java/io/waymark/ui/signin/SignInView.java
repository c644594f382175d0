package io.waymark.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.FactorKind;
import io.waymark.ui.client.KeptLetters;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.mail.LettersLink;
import io.waymark.ui.recover.ForgotPasswordView;
import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.shell.Doorstep;
import io.waymark.ui.shell.FirstScreen;
import io.waymark.ui.shell.Preferences;
import io.waymark.ui.shell.ReturnPath;
import io.waymark.ui.text.Language;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sign in with e-mail and password, and with a second factor where there is one; or with a passkey.
 * Whoever belongs to several organisations then says which.
 */
@Route("sign-in")
@JavaScript("context://js/security.js")
@Prototype
public final class SignInView extends Doorstep implements BeforeEnterObserver {
  private final SignIns signIns;
  private final PasskeyPrompt prompt;
  private final Preferences preferences;
  private final KeptLetters letters;
  private @Nullable String back;

  SignInView(SignIns signIns, PasskeyPrompt prompt, Preferences preferences, KeptLetters letters) {
    super("sign-in.title");
    this.signIns = signIns;
    this.prompt = prompt;
    this.preferences = preferences;
    this.letters = letters;
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

  private void askCredentials() {
    CredentialsForm form = new CredentialsForm(words, typed -> attempt(password(typed), null));
    Button passkey = new Button(words.of("sign-in.passkey"), click -> usePasskey(form::refuse));
    passkey.setWidthFull();
    Button organisation = new Button(words.of("sign-in.organisation"), click -> toOrganisation());
    organisation.setWidthFull();
    Component kept = new LettersLink(words, letters);
    show("sign-in.title", form, passkey, organisation, forgotten(), otherLanguage(), kept);
  }

  private void toOrganisation() {
    QueryParameters query =
        back == null ? QueryParameters.empty() : QueryParameters.of(ReturnPath.PARAMETER, back);
    getUI().ifPresent(ui -> ui.navigate("sign-on", query));
  }

  private Way password(Credentials typed) {
    return tenant -> signIns.signIn(typed.email(), typed.password(), tenant);
  }

  private Way goOn(String challenge, @Nullable String code, @Nullable String recoveryCode) {
    return tenant -> signIns.goOn(new Sessions.Continue(challenge, code, recoveryCode, tenant));
  }

  /**
   * @param refuse says what went wrong
   */
  private void usePasskey(Consumer<String> refuse) {
    Consumer<Sessions.PasskeyAnswer> used =
        answer -> {
          try {
            attempt(tenant -> signIns.usePasskey(answer.in(tenant)), null);
          } catch (ApiProblem refused) {
            refuse.accept(Refusals.say(words, refused));
          }
        };
    try {
      prompt.use(
          this,
          signIns.askPasskey(),
          used,
          name -> refuse.accept(words.of("sign-in.passkey.cancelled")));
    } catch (ApiProblem down) {
      refuse.accept(Refusals.say(words, down));
    }
  }

  private Component forgotten() {
    Anchor way = new Anchor(ForgotPasswordView.ADDRESS, words.of("recover.forgot.link"));
    way.setRouterIgnore(true);
    Div line = new Div(way);
    line.addClassName("wm-sign-foot");
    return line;
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

  /** A second factor is a step, and several tenants are a question: neither is a refusal. */
  private void attempt(Way way, @Nullable String tenant) {
    try {
      go(way.into(tenant));
    } catch (ApiProblem problem) {
      String challenge = problem.challenge();
      if (problem.is("session.second_factor") && challenge != null) {
        askSecondFactor(challenge, problem.factors());
      } else if (problem.is("session.tenant_required")) {
        Way further = challenge == null ? way : goOn(challenge, null, null);
        choose(further, tenant, problem.choices());
      } else {
        throw problem;
      }
    }
  }

  private void askSecondFactor(String challenge, List<FactorKind> factors) {
    SecondStep second = new SecondStep(challenge);
    second.form = new SecondStepForm(words, factors, second);
    show("sign-in.second", second.form);
  }

  private final class SecondStep implements SecondStepForm.Actions {
    private final String challenge;
    private @Nullable SecondStepForm form;

    SecondStep(String challenge) {
      this.challenge = challenge;
    }

    @Override
    public void code(String typed) {
      attempt(goOn(challenge, typed, null), null);
    }

    @Override
    public void recoveryCode(String typed) {
      attempt(goOn(challenge, null, typed), null);
    }

    @Override
    public void passkey() {
      if (form != null) {
        usePasskey(form::refuse);
      }
    }

    @Override
    public void startOver() {
      askCredentials();
    }
  }

  private void choose(Way way, @Nullable String tenant, List<TenantChoice> choices) {
    String wanted = ReturnPath.tenant(back);
    if (tenant == null && choices.stream().anyMatch(choice -> choice.slug().equals(wanted))) {
      attempt(way, wanted);
      return;
    }
    show(
        "sign-in.choose",
        new TenantForm(words, choices, slug -> attempt(way, slug), this::askCredentials));
  }

  private void go(SignIns.Entered entered) {
    if (entered.secondFactorMissing()) {
      getUI().ifPresent(ui -> ui.navigate(entered.tenant() + "/account"));
      return;
    }
    String location =
        back != null && ReturnPath.isOpenTo(entered.tenant(), back)
            ? back
            : FirstScreen.path(entered.tenant(), entered.roles());
    Location to = new Location(location);
    getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
  }
}

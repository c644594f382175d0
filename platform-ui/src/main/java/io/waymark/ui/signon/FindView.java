package io.waymark.ui.signon;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.SignOnDoor;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.SigningOn;
import io.waymark.ui.shell.Doorstep;
import io.waymark.ui.shell.ReturnPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an address or an organisation, and offers to go on at the organisation's own sign-in
 * page. It answers the same whether or not there is an account.
 */
@Route("sign-on")
@Prototype
public final class FindView extends Doorstep implements BeforeEnterObserver {
  private final SignOnDoor door;
  private final SigningOn signingOn;
  private final ProblemNote problem = new ProblemNote();
  private final TextField typed = new TextField();
  private @Nullable String back;

  FindView(SignOnDoor door, SigningOn signingOn) {
    super("sign-on.find");
    this.door = door;
    this.signingOn = signingOn;
    typed.setLabel(words.of("sign-on.find.field"));
    typed.setHelperText(words.of("sign-on.find.help"));
    typed.setAutocomplete(Autocomplete.USERNAME);
    typed.setManualValidation(true);
    typed.setMaxLength(254);
    typed.setWidthFull();
    ask();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    back = ReturnPath.of(event.getLocation().getQueryParameters());
  }

  private void ask() {
    Button submit = new Button(words.of("sign-on.find.submit"), click -> find());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    submit.addClickShortcut(Key.ENTER).listenOn(typed);
    Div form = new Div(problem, typed, submit);
    form.addClassName("wm-form");
    show("sign-on.find", form, toSignIn());
    typed.focus();
  }

  private void find() {
    problem.clear();
    typed.setInvalid(typed.getValue().isBlank());
    if (typed.isInvalid()) {
      typed.setErrorMessage(words.of("sign-on.find.missing"));
      return;
    }
    try {
      List<SignOnDoor.Choice> found =
          door.find(new SignOnDoor.Typed(typed.getValue().strip())).items();
      if (found.isEmpty()) {
        problem.show(words.of("sign-on.find.none"));
      } else {
        offer(found);
      }
    } catch (ApiProblem refused) {
      problem.show(words.of(Refusal.of(refused) + ".lead"));
    }
  }

  private void offer(List<SignOnDoor.Choice> found) {
    Div choices = new Div(problem);
    choices.addClassName("wm-form");
    for (SignOnDoor.Choice choice : found) {
      Button go = new Button(words.of("sign-on.go", choice.name()), click -> leave(choice.slug()));
      go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      go.setWidthFull();
      choices.add(go);
    }
    Button other = new Button(words.of("sign-on.find.other"), click -> ask());
    other.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    other.setWidthFull();
    choices.add(other);
    show("sign-on.found", choices, toSignIn());
    choices.getChildren().skip(1).findFirst().ifPresent(first -> ((Button) first).focus());
  }

  private void leave(String slug) {
    try {
      String address = signingOn.begin(slug, back);
      getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    } catch (ApiProblem refused) {
      problem.show(words.of(Refusal.of(refused) + ".lead"));
    }
  }
}

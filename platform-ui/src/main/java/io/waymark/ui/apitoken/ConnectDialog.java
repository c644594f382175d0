package io.waymark.ui.apitoken;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.account.SignInAgain;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Provisioning;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** Asks what the directory is called that is to be connected. */
final class ConnectDialog extends Dialog {
  private static final int LONGEST = 60;

  private final Visit visit;
  private final Words words;
  private final Provisioning provisioning;
  private final SignIns signIns;
  private final Consumer<Provisioning.Connected> connected;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();

  ConnectDialog(
      Visit visit,
      Provisioning provisioning,
      SignIns signIns,
      Consumer<Provisioning.Connected> connected) {
    this.visit = visit;
    this.words = visit.words();
    this.provisioning = provisioning;
    this.signIns = signIns;
    this.connected = connected;
    setHeaderTitle(words.of("provisioning.connect"));
    setMaxWidth("min(480px,92vw)");
    name.setLabel(words.of("provisioning.name"));
    name.setHelperText(words.of("provisioning.name.help"));
    name.setManualValidation(true);
    name.setMaxLength(LONGEST);
    name.setAutocomplete(Autocomplete.OFF);
    name.setWidthFull();
    Div body = new Div(problem, name);
    body.addClassName("wm-form");
    add(body);
    Button connect = new Button(words.of("provisioning.connect.do"), click -> connect());
    connect.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    connect.addClickShortcut(Key.ENTER).listenOn(name);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), connect);
    name.focus();
  }

  private void connect() {
    boolean missing = name.getValue().isBlank();
    name.setInvalid(missing);
    name.setErrorMessage(missing ? words.of("provisioning.name.missing") : "");
    if (missing) {
      problem.show(words.of("provisioning.name.missing"));
      return;
    }
    problem.clear();
    try {
      var directory = provisioning.connect(new Provisioning.Wanted(name.getValue().strip()));
      close();
      connected.accept(directory);
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void refuse(ApiProblem refused) {
    if (refused.is("session.too_old")) {
      close();
      new SignInAgain(visit, signIns, ProvisioningView.PATH).open();
    } else {
      problem.show(Trouble.say(words, "api-token", refused));
    }
  }
}

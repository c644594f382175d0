package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Limits;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks how much an organisation may have; what is left empty has no limit. */
final class LimitsDialog extends Dialog {
  private static final int MOST = 1_000_000;

  private final Words words;
  private final Installation installation;
  private final Tenant tenant;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final IntegerField members = new IntegerField();
  private final IntegerField megabytes = new IntegerField();
  private final IntegerField requests = new IntegerField();

  LimitsDialog(Words words, Installation installation, Tenant tenant, Consumer<String> told) {
    this.words = words;
    this.installation = installation;
    this.tenant = tenant;
    this.told = told;
    setHeaderTitle(words.of("operator.limits.title", tenant.name()));
    describe(members, "operator.limits.members", tenant.limits().members());
    describe(megabytes, "operator.limits.storage", megabytes(tenant.limits().bytes()));
    describe(requests, "operator.limits.requests", tenant.limits().requestsPerMinute());
    Div body =
        new Div(
            problem, new Paragraph(words.of("operator.limits.text")), members, megabytes, requests);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button save = new Button(words.of("operator.limits.do"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), save);
  }

  private void describe(IntegerField field, String key, @Nullable Integer value) {
    field.setLabel(words.of(key));
    field.setHelperText(words.of(key + ".help"));
    field.setManualValidation(true);
    field.setClearButtonVisible(true);
    field.setWidthFull();
    if (value != null) {
      field.setValue(value);
    }
  }

  private static @Nullable Integer megabytes(@Nullable Long bytes) {
    return bytes == null ? null : Math.toIntExact(Math.max(1, bytes / Storage.MEGABYTE));
  }

  private void save() {
    problem.clear();
    if (complain()) {
      return;
    }
    try {
      installation.changeLimits(tenant.slug(), limits());
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, refused));
      return;
    }
    close();
    told.accept(words.of("operator.limits.done", tenant.name()));
  }

  private boolean complain() {
    boolean wrong = false;
    for (IntegerField field : List.of(members, megabytes, requests)) {
      boolean odd = !field.isEmpty() && (field.getValue() < 1 || field.getValue() > MOST);
      field.setInvalid(odd);
      field.setErrorMessage(odd ? words.of("operator.limits.wrong") : "");
      wrong |= odd;
    }
    return wrong;
  }

  private Limits limits() {
    Integer size = megabytes.getValue();
    return new Limits(
        members.getValue(), size == null ? null : size * Storage.MEGABYTE, requests.getValue());
  }
}

package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPeople.Person;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives somebody a later day for one milestone or check-in, who has not asked for it. */
final class GiveTimeDialog extends Dialog {
  private static final int LONGEST = 500;

  private final Words words;
  private final DateRequests dates;
  private final Person person;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final ComboBox<Extendable> what;
  private final DatePicker dueOn;
  private final TextField reason;

  /**
   * @param open what they can have more time for
   */
  GiveTimeDialog(
      Visit visit,
      DateRequests dates,
      Person person,
      List<Extendable> open,
      Consumer<String> told) {
    this.words = visit.words();
    this.dates = dates;
    this.person = person;
    this.told = told;
    setHeaderTitle(words.of("give-time.title", person.name()));
    what = new ComboBox<>(words.of("give-time.what"), open);
    what.setItemLabelGenerator(
        one -> words.of("give-time.what-due", one.name(), visit.times().weekday(one.dueOn())));
    what.setManualValidation(true);
    what.setWidthFull();
    dueOn = DayField.labelled(words, "give-time.due");
    dueOn.setManualValidation(true);
    what.addValueChangeListener(change -> begin(change.getValue()));
    reason = new TextField(words.of("give-time.reason"));
    reason.setHelperText(words.of("give-time.reason.help"));
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    Div body = new Div(problem, new Paragraph(words.of("give-time.text")), what, dueOn, reason);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    open.stream().findFirst().ifPresent(what::setValue);
    Button give = new Button(words.of("give-time.do"), click -> give());
    give.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), give);
  }

  private void begin(@Nullable Extendable chosen) {
    dueOn.setMin(chosen == null ? null : chosen.dueOn().plusDays(1));
    dueOn.setMax(chosen == null ? null : chosen.latest());
  }

  private void give() {
    what.setInvalid(what.isEmpty());
    dueOn.setInvalid(dueOn.isEmpty());
    if (what.isEmpty() || dueOn.isEmpty()) {
      problem.show(words.of("give-time.missing"));
      return;
    }
    String why = reason.getValue().strip();
    try {
      dates.give(
          person.enrolmentId(),
          what.getValue().until(dueOn.getValue(), why.isEmpty() ? null : why));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "dates", refused));
      return;
    }
    close();
    told.accept(words.of("give-time.done", person.name(), what.getValue().name()));
  }
}

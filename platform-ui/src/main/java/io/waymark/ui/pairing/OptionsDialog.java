package io.waymark.ui.pairing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.client.PairingProposal.InTheWay;
import io.waymark.ui.client.PairingProposal.Reason;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Pairings.Option;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks which mentor somebody shall have; those who suit them best stand first. */
final class OptionsDialog extends Dialog {
  /** What is to be done with the mentor who is chosen. */
  enum Act {
    PAIR,
    CHANGE,
    ADD
  }

  /** The API refuses these, whatever an admin says. */
  private static final Set<Reason> IMPOSSIBLE =
      EnumSet.of(Reason.SELF, Reason.EXCLUDED, Reason.LINE_MANAGER);

  private final Desk desk;
  private final Words words;
  private final Person person;
  private final Act act;
  private final ProblemNote problem = new ProblemNote();
  private final RadioButtonGroup<Option> choice = new RadioButtonGroup<>();
  private final Checkbox beyond = new Checkbox();

  OptionsDialog(Desk desk, Person person, Act act) {
    this.desk = desk;
    this.words = desk.words();
    this.person = person;
    this.act = act;
    String key = "pairing.dialog." + act.name().toLowerCase(Locale.ROOT);
    setHeaderTitle(words.of(key, person.name()));
    setMaxWidth("min(560px,92vw)");
    List<Option> options = options();
    choice.setLabel(words.of("pairing.mentors"));
    choice.setItems(options);
    choice.setRenderer(new ComponentRenderer<>(this::label));
    choice.setItemEnabledProvider(option -> !IMPOSSIBLE.contains(option.obstacle()));
    choice.setManualValidation(true);
    choice.addClassName("wm-mentor-choice");
    beyond.setLabel(words.of("pairing.beyond"));
    beyond.setVisible(false);
    choice.addValueChangeListener(change -> beyond.setVisible(needsLeave(change.getValue())));
    Div body = new Div(problem, choice, beyond);
    body.addClassName("wm-form");
    if (act != Act.ADD) {
      body.addComponentAsFirst(new Paragraph(words.of(key + ".text")));
    }
    add(body);
    Button yes = new Button(words.of(key + ".do"), click -> perform());
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), yes);
  }

  private List<Option> options() {
    return desk.pairings().options(person.enrolmentId()).items().stream()
        .filter(
            option ->
                person.mentors().stream()
                    .noneMatch(
                        pairing ->
                            pairing.mentorId().equals(option.mentorId())
                                && (pairing.primary() || act == Act.ADD)))
        .toList();
  }

  private boolean needsLeave(Option option) {
    return option != null && act != Act.ADD && option.mentees() >= option.capacity();
  }

  private Component label(Option option) {
    Div label = new Div(new Span(option.name()), new Quiet(line(option)));
    label.addClassName("wm-option");
    return label;
  }

  private String line(Option option) {
    Reason obstacle = option.obstacle();
    String room = words.of("pairing.option.room", option.mentees(), option.capacity());
    return obstacle == null
        ? words.of(
            "pairing.option", option.score().ofHundred(), desk.sayings().why(option.score()), room)
        : words.of(
            "pairing.option.obstacle",
            option.score().ofHundred(),
            desk.sayings()
                .obstacle(
                    new InTheWay(
                        option.name(),
                        obstacle,
                        option.score().ofHundred(),
                        option.score().sharedMinutes(),
                        null)),
            room);
  }

  private void perform() {
    Option chosen = choice.getValue();
    if (chosen == null) {
      problem.show(words.of("pairing.choose.missing"));
      return;
    }
    try {
      send(chosen);
    } catch (ApiProblem refused) {
      problem.show(desk.sayings().refusal(refused));
      return;
    }
    close();
    desk.told()
        .accept(
            words.of(
                "pairing.done." + act.name().toLowerCase(Locale.ROOT),
                person.name(),
                chosen.name()));
  }

  private void send(Option chosen) {
    switch (act) {
      case PAIR ->
          desk.pairings()
              .pair(
                  person.enrolmentId(),
                  new Pairings.Wanted(chosen.mentorId(), true, beyond.getValue()));
      case CHANGE ->
          desk.pairings()
              .change(
                  person.enrolmentId(), new Pairings.Change(chosen.mentorId(), beyond.getValue()));
      case ADD ->
          desk.pairings()
              .pair(person.enrolmentId(), new Pairings.Wanted(chosen.mentorId(), false, false));
    }
  }
}

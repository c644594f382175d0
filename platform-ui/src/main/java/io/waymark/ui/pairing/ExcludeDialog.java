package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.PairingBoard.Mentor;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Pairings.ExclusionKind;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** Asks whom to keep from a participant, and why. */
final class ExcludeDialog extends Dialog {
  private static final int LONGEST = 500;

  private final Desk desk;
  private final Words words;
  private final String enrolmentId;
  private final String name;
  private final ProblemNote problem = new ProblemNote();
  private final ComboBox<Mentor> mentor = new ComboBox<>();
  private final RadioButtonGroup<ExclusionKind> kind = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea();

  ExcludeDialog(Desk desk, Person person) {
    this(desk, person.enrolmentId(), person.name(), null);
  }

  /**
   * @param mentorId who is meant; null where that is to be chosen
   */
  ExcludeDialog(Desk desk, String enrolmentId, String name, @Nullable String mentorId) {
    this.desk = desk;
    this.words = desk.words();
    this.enrolmentId = enrolmentId;
    this.name = name;
    setHeaderTitle(words.of("pairing.exclude.title", name));
    setMaxWidth("min(480px,92vw)");
    mentor.setLabel(words.of("pairing.exclude.mentor"));
    mentor.setItems(desk.board().mentors());
    mentor.setItemLabelGenerator(Mentor::name);
    desk.board().mentors().stream()
        .filter(each -> each.mentorId().equals(mentorId))
        .findFirst()
        .ifPresent(mentor::setValue);
    mentor.setWidthFull();
    kind.setLabel(words.of("pairing.exclude.kind"));
    kind.setItems(ExclusionKind.values());
    kind.setItemLabelGenerator(each -> words.name("pairing.exclude.kind", each));
    kind.setValue(ExclusionKind.OTHER);
    reason.setLabel(words.of("pairing.exclude.reason"));
    reason.setHelperText(words.of("pairing.exclude.reason.help"));
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    Div body = new Div(problem, mentor, kind, reason);
    body.addClassName("wm-form");
    add(body);
    Button yes = new Button(words.of("pairing.exclude.do"), click -> perform());
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), yes);
  }

  private void perform() {
    Mentor chosen = mentor.getValue();
    if (chosen == null || reason.getValue().isBlank()) {
      problem.show(words.of("pairing.exclude.missing"));
      return;
    }
    try {
      desk.pairings()
          .exclude(
              enrolmentId,
              new Pairings.Exclude(chosen.mentorId(), kind.getValue(), reason.getValue().strip()));
    } catch (ApiProblem refused) {
      problem.show(desk.sayings().refusal(refused));
      return;
    }
    close();
    desk.told().accept(words.of("pairing.excluded", name, chosen.name()));
  }
}

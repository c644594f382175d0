package io.waymark.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Applying;
import io.waymark.ui.client.Applying.Cohort;
import io.waymark.ui.client.Applying.Page;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** For which cohort, who, and a few answers. */
final class ApplyForm extends Section {
  private static final int LONGEST_ANSWER = 2_000;
  private static final int LONGEST_NAME = 120;

  private final Words words;
  private final Times times;
  private final Applying applying;
  private final String slug;
  private final String program;
  private final ProblemNote problem = new ProblemNote();
  private final RadioButtonGroup<Cohort> cohort = new RadioButtonGroup<>();
  private final TextField name = new TextField();
  private final EmailField email = new EmailField();
  private final List<TextArea> answers = new ArrayList<>();

  ApplyForm(Words words, Times times, Applying applying, Page page, String slug, String program) {
    this.words = words;
    this.times = times;
    this.applying = applying;
    this.slug = slug;
    this.program = program;
    addClassNames("wm-card", "wm-form");
    H2 title = new H2(words.of("offer.apply"));
    title.setId("apply");
    getElement().setAttribute("aria-labelledby", "apply");
    cohort.setLabel(words.of("offer.cohort"));
    cohort.setItems(page.cohorts());
    cohort.setItemLabelGenerator(this::said);
    cohort.setValue(page.cohorts().getFirst());
    name.setLabel(words.of("offer.applicant"));
    name.setMaxLength(LONGEST_NAME);
    name.setAutocomplete(Autocomplete.NAME);
    email.setLabel(words.of("offer.email"));
    email.setHelperText(words.of("offer.email.help"));
    email.setAutocomplete(Autocomplete.EMAIL);
    email.setManualValidation(true);
    name.setManualValidation(true);
    name.setWidthFull();
    email.setWidthFull();
    Button send = new Button(words.of("offer.send"), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    add(title, problem, cohort, name, email);
    page.questions().forEach(question -> add(answer(question)));
    add(new Paragraph(words.of("offer.privacy", page.organisation())), send);
  }

  private TextArea answer(String question) {
    TextArea answer = new TextArea(question);
    answer.setMaxLength(LONGEST_ANSWER);
    answer.setWidthFull();
    answers.add(answer);
    return answer;
  }

  private String said(Cohort one) {
    String dates = words.of("offer.dates", one.name(), times.span(one.startsOn(), one.endsOn()));
    Integer left = one.placesLeft();
    if (left == null) {
      return dates;
    }
    return dates + " · " + (left == 0 ? words.of("offer.full") : words.count("offer.places", left));
  }

  private void send() {
    List<String> complaints = new ArrayList<>();
    boolean nameless = name.getValue().isBlank();
    boolean nowhere = !email.getValue().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    name.setInvalid(nameless);
    name.setErrorMessage(words.of("offer.applicant.missing"));
    email.setInvalid(nowhere);
    email.setErrorMessage(words.of("offer.email.missing"));
    if (nameless) {
      complaints.add(words.of("offer.applicant.missing"));
    }
    if (nowhere) {
      complaints.add(words.of("offer.email.missing"));
    }
    if (!complaints.isEmpty()) {
      problem.show(words.of("plan.incomplete"), complaints);
      return;
    }
    try {
      sent(applying.apply(wanted()).email());
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "enrolling", refused));
    }
  }

  private Applying.Application wanted() {
    return new Applying.Application(
        slug,
        program,
        cohort.getValue().cohortId(),
        email.getValue().strip(),
        name.getValue().strip(),
        words.language().tag(),
        answers.stream().map(answer -> answer.getValue().strip()).toList());
  }

  private void sent(String address) {
    removeAll();
    H2 title = Focus.able(new H2(words.of("offer.sent")));
    title.setId("apply");
    add(new Div(title, new Paragraph(words.of("offer.sent.text", address))));
    Focus.on(title);
  }
}

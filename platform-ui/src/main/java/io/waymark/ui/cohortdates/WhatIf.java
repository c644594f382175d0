package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortDates;
import io.waymark.ui.client.CohortDates.Change;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.client.CohortDates.Made;
import io.waymark.ui.client.CohortDates.Preview;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A change that is tried out: what it would do is shown as it is typed, and then it is made. */
final class WhatIf extends Composite<Div> {
  private final Visit visit;
  private final Words words;
  private final CohortDates api;
  private final Dates dates;
  private final Consumer<String> told;
  private final ChangeForm form;
  private final ProblemNote problem = new ProblemNote();
  private final Div shown = new Div();

  /**
   * @param told once a change was made: with a sentence about it
   */
  WhatIf(Visit visit, CohortDates api, Dates dates, Consumer<String> told) {
    this.visit = visit;
    this.words = visit.words();
    this.api = api;
    this.dates = dates;
    this.told = told;
    this.form = new ChangeForm(visit, dates, this::look);
    shown.addClassName("wm-stack");
    shown.getElement().setAttribute("aria-live", "polite");
    Paragraph text = new Paragraph(words.of("dates.what-if.text"));
    text.addClassNames("wm-small", "wm-quiet");
    getContent().add(Block.card(words.of("dates.what-if")).with(text, form, problem, shown));
    getContent().setId("what-if");
  }

  /** Opens the form for a kind of change, about a break or milestone if one is named. */
  void begin(Kind kind, @Nullable String subject) {
    form.begin(kind, subject);
    getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'smooth'})");
  }

  /** Looks at what it would be to take a change back. */
  void revert(Made change) {
    form.clear();
    look(Change.revert(change.id()));
    getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'smooth'})");
  }

  /** Shows what a change would do; null for one that is not named yet. */
  private void look(@Nullable Change change) {
    shown.removeAll();
    problem.clear();
    if (change == null) {
      return;
    }
    try {
      show(change, api.preview(dates.id(), change));
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void show(Change change, Preview preview) {
    Button apply =
        new Button(apply(change, preview), click -> apply(change, preview.fingerprint()));
    apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    apply.setDisableOnClick(true);
    shown.add(new PreviewPanel(visit, preview), new Div(apply));
  }

  private String apply(Change change, Preview preview) {
    if (change.kind() == Kind.REVERT) {
      return words.of("dates.what-if.revert");
    }
    return preview.people() == 0
        ? words.of("dates.what-if.apply")
        : words.count("dates.what-if.apply.people", preview.people());
  }

  private void apply(Change change, String fingerprint) {
    try {
      api.apply(dates.id(), new CohortDates.Order(change, fingerprint));
    } catch (ApiProblem refused) {
      look(change);
      refuse(refused);
      return;
    }
    told.accept(words.of("dates.what-if.done"));
  }

  private void refuse(ApiProblem refused) {
    problem.show(Trouble.say(words, "dates", refused));
  }
}

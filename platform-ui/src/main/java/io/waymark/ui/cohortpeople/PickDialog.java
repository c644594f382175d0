package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.client.Members.Shown;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Picks members by name, several at once. */
final class PickDialog extends Dialog {
  private static final int PAGE = 100;

  private final Words words;
  private final CohortPeople people;
  private final String cohortId;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final MultiSelectComboBox<Member> chosen;

  PickDialog(
      Visit visit, Members members, CohortPeople people, String cohortId, Consumer<String> told) {
    this.words = visit.words();
    this.people = people;
    this.cohortId = cohortId;
    this.told = told;
    setHeaderTitle(words.of("roll.pick"));
    chosen = new MultiSelectComboBox<>(words.of("roll.pick.whom"));
    chosen.setItemLabelGenerator(member -> member.name() + " · " + member.email());
    chosen.setItems(query -> find(members, query));
    chosen.setWidthFull();
    Div body = new Div(problem, new Paragraph(words.of("roll.pick.text")), chosen);
    body.addClassName("wm-form");
    add(body);
    setWidth("min(520px,92vw)");
    Button enrol = new Button(words.of("roll.pick.do"), click -> enrol());
    enrol.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), enrol);
  }

  /** The search is the API's; a page of it is what one looks through. */
  private static Stream<Member> find(Members members, Query<Member, String> query) {
    String text = query.getFilter().orElse("");
    return members.list(Shown.PARTICIPANT, text, null, PAGE).items().stream()
        .skip(query.getOffset())
        .limit(query.getLimit());
  }

  private void enrol() {
    if (chosen.getValue().isEmpty()) {
      problem.show(words.of("roll.pick.none"));
      return;
    }
    try {
      CohortPeople.Placed placed =
          people.enrol(
              cohortId,
              new CohortPeople.Members(
                  chosen.getValue().stream().map(Member::membershipId).toList()));
      close();
      told.accept(words.of("roll.placed", placed.enrolled(), placed.waitlisted()));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "enrolling", refused));
    }
  }
}

package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Wishes;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** What a participant wishes for in a mentor, and whether a line manager may be one. */
@Route(value = ":tenant/mentor-wishes", layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@StyleSheet("context://css/pairing.css")
@Prototype
public final class WishesView extends View implements BeforeEnterObserver {
  private final Wishes wishes;
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote done = new DoneNote();

  WishesView(Visit visit, Wishes wishes) {
    super(visit);
    this.wishes = wishes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    problem.clear();
    done.clear();
    Wishes.Preferences now = wishes.preferences();
    head(null, text("wishes.title"));
    wishes.lineManagers().items().forEach(manager -> add(new ManagerNote(visit, wishes, manager)));
    var hours = new DayHours(visit, now.fromMinute(), now.toMinute());
    var areas = new Areas(visit.words(), text("wishes.areas"), now.focusAreas());
    var languages = new Languages(visit.words(), text("wishes.languages"), now.languages());
    languages.setHelperText(text("wishes.languages.help"));
    var mentors = new MentorWishes(visit.words(), now);
    Button save = new Button(text("wishes.save"), click -> save(hours, areas, languages, mentors));
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Div form = new Div(problem, done, areas, languages, hours, mentors, save);
    form.addClassNames("wm-form", "wm-narrow");
    Paragraph lead = new Paragraph(text("wishes.lead", visit.me().zone()));
    lead.addClassName("wm-quiet");
    add(Block.card(text("wishes.form")).with(lead, form));
  }

  private void save(DayHours hours, Areas areas, Languages languages, MentorWishes mentors) {
    problem.clear();
    done.clear();
    if (!hours.isComplete()) {
      problem.show(text("wishes.incomplete"));
      return;
    }
    try {
      wishes.wish(
          new Wishes.Wish(
              hours.fromMinute(),
              hours.toMinute(),
              areas.areas(),
              languages.codes(),
              mentors.wanted(),
              mentors.declined()));
      done.show(text("wishes.saved"));
    } catch (ApiProblem refused) {
      problem.show(new Sayings(visit.words()).refusal(refused));
    }
  }
}

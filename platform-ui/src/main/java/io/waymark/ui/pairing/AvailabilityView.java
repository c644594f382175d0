package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Wishes;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** What a mentor has to give: for how many people, when, and with what they can help. */
@Route(value = ":tenant/availability", layout = Frame.class)
@ForRoles(Role.MENTOR)
@StyleSheet("context://css/pairing.css")
@Prototype
public final class AvailabilityView extends View implements BeforeEnterObserver {
  private static final int MOST = 100;

  private final Wishes wishes;
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote done = new DoneNote();
  private final IntegerField capacity = new IntegerField();
  private final Checkbox listed = new Checkbox();

  AvailabilityView(Visit visit, Wishes wishes) {
    super(visit);
    this.wishes = wishes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    problem.clear();
    done.clear();
    Wishes.Availability now = wishes.availability();
    head(null, text("availability.title"));
    capacity.setLabel(text("availability.capacity"));
    capacity.setHelperText(text("availability.capacity.help"));
    capacity.setMin(0);
    capacity.setMax(MOST);
    capacity.setStepButtonsVisible(true);
    capacity.setManualValidation(true);
    capacity.setValue(now.capacity());
    listed.setLabel(text("availability.listed"));
    listed.setValue(!now.stated() || now.listed());
    var hours = new DayHours(visit, now.fromMinute(), now.toMinute());
    var areas = new Areas(visit.words(), text("availability.areas"), now.focusAreas());
    var favourites =
        new Areas(visit.words(), text("availability.favourites"), now.favouriteAreas());
    var languages = new Languages(visit.words(), text("wishes.languages"), now.languages());
    Button save =
        new Button(text("availability.save"), click -> save(hours, areas, favourites, languages));
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Div form = new Div(problem, done, capacity, hours, areas, favourites, languages, listed, save);
    form.addClassNames("wm-form", "wm-narrow");
    Paragraph lead = new Paragraph(text("availability.lead", visit.me().zone()));
    lead.addClassName("wm-quiet");
    add(Block.card(text("availability.offer")).with(lead, form));
  }

  private void save(DayHours hours, Areas areas, Areas favourites, Languages languages) {
    problem.clear();
    done.clear();
    Integer places = capacity.getValue();
    capacity.setInvalid(places == null || places < 0 || places > MOST);
    if (!hours.isComplete() || capacity.isInvalid() || places == null) {
      problem.show(text("wishes.incomplete"));
      return;
    }
    wishes.offer(
        new Wishes.Offer(
            places,
            hours.fromMinute(),
            hours.toMinute(),
            areas.areas(),
            favourites.areas(),
            languages.codes(),
            listed.getValue()));
    done.show(text("wishes.saved"));
  }
}

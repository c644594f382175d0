package io.waymark.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** Every program of the organisation with its tracks. */
@Route(value = ":tenant/programs", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/cohort.css")
@StyleSheet("context://css/outline.css")
@Prototype
public final class ProgramsView extends View implements BeforeEnterObserver {
  private static final int PAGE = 24;

  private final Programs programs;
  private final UnorderedList cards = new UnorderedList();

  ProgramsView(Visit visit, Programs programs) {
    super(visit);
    this.programs = programs;
    cards.addClassName("wm-cohorts");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    cards.removeAll();
    Programs.Page first = programs.list(null, PAGE);
    Button begin =
        new Button(text("offer.new"), click -> new NewProgramDialog(visit, programs).open());
    begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    if (first.items().isEmpty()) {
      head(null, text("offer.title"));
      add(new Empty(text("offer.empty"), text("offer.empty.text"), begin));
      return;
    }
    head(null, text("offer.title")).with(begin);
    add(cards);
    show(first);
  }

  private void show(Programs.Page page) {
    page.items().forEach(program -> cards.add(card(program)));
    if (page.next() != null) {
      Button more = new Button(text("offer.more"));
      more.addClickListener(
          click -> {
            remove(more);
            show(programs.list(page.next(), PAGE));
          });
      add(more);
    }
  }

  private ListItem card(Programs.Program program) {
    Anchor open = new Anchor("/" + visit.path("programs", program.programId()), program.name());
    UnorderedList tracks = new UnorderedList();
    tracks.addClassName("wm-rows");
    program.tracks().forEach(track -> tracks.add(new ListItem(track(track))));
    ListItem card = new ListItem(new H2(open), tracks);
    card.addClassNames("wm-card", "wm-cohort");
    if (program.tracks().isEmpty()) {
      card.add(new Paragraph(text("offer.no-track")));
    }
    Div foot = new Div(new Quiet(visit.words().count("offer.cohorts", program.cohorts())));
    if (!program.drafts().isEmpty()) {
      foot.add(new Quiet(visit.words().count("offer.drafts", program.drafts().size())));
    }
    foot.addClassName("wm-actions");
    card.add(foot);
    return card;
  }

  private Component track(Programs.Track track) {
    Programs.Version newest = track.versions().getFirst();
    Div line =
        new Div(
            new Paragraph(track.name()),
            new Quiet(
                text(
                    "offer.version-weeks",
                    newest.number(),
                    visit.words().count("build.weeks", newest.weeks()))));
    line.addClassName("wm-apart");
    return line;
  }

  /** On to a program that was just made. */
  static void open(Visit visit, String programId) {
    UI.getCurrent().navigate(visit.path("programs", programId));
  }
}

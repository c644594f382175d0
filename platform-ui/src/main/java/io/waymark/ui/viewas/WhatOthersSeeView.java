package io.waymark.ui.viewas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;

/**
 * Who sees what of a participant, as it was said when they enrolled; and the ways to look at it.
 */
@Route(value = ":tenant/" + WhatOthersSeeView.PATH, layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@StyleSheet("context://css/people.css")
@Prototype
public final class WhatOthersSeeView extends View implements BeforeEnterObserver {
  /** The address within the tenant. */
  public static final String PATH = "what-others-see";

  private final CheckIns checkIns;

  WhatOthersSeeView(Visit visit, CheckIns checkIns) {
    super(visit);
    this.checkIns = checkIns;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    head(visit.me().tenant().name(), text("lens.title"));
    ThisWeek first = checkIns.thisWeek(null, null);
    if (first.enrolment() == null) {
      add(said(text("lens.title.none"), false));
      return;
    }
    for (ThisWeek.EnrolmentChoice choice : first.enrolments()) {
      ThisWeek week =
          choice.id().equals(first.enrolment().id()) ? first : checkIns.thisWeek(choice.id(), null);
      add(part(choice, week));
    }
  }

  private Component part(ThisWeek.EnrolmentChoice choice, ThisWeek week) {
    boolean read = week.enrolment() != null && week.enrolment().readsText();
    Paragraph lead = new Paragraph(text("lens.look"));
    lead.addClassName("wm-quiet");
    UnorderedList ways = new UnorderedList();
    ways.addClassName("wm-lens-ways");
    for (ThisWeek.Mentor mentor : week.mentors()) {
      String key = mentor.confirmed() ? "lens.as.mentor" : "lens.as.new-mentor";
      ways.add(new ListItem(way(choice, new Lens(mentor.pairingId()), text(key, mentor.name()))));
    }
    ways.add(new ListItem(way(choice, Lens.admin(), text("lens.as.admin"))));
    Div part = new Div(said(text("lens.enrolment", choice.cohortName()), read), lead, ways);
    part.addClassNames("wm-stack-s", "wm-lens-part");
    return part;
  }

  private WhatOthersSee said(String title, boolean adminsReadText) {
    return new WhatOthersSee(
        visit.words(),
        title,
        visit.me().tenant().name(),
        List.of(Role.PARTICIPANT),
        adminsReadText);
  }

  private Anchor way(ThisWeek.EnrolmentChoice choice, Lens lens, String text) {
    return new Anchor("/" + lens.on(visit.path("enrolments", choice.id())), text);
  }
}

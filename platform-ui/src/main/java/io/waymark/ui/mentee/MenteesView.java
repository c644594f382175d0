package io.waymark.ui.mentee;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;

/** A mentor's people, a row each: how they stand, and why somebody is worth a look. */
@Route(value = ":tenant/mentees", layout = Frame.class)
@ForRoles(Role.MENTOR)
@Prototype
public final class MenteesView extends View implements BeforeEnterObserver {
  private final Mentees mentees;

  MenteesView(Visit visit, Mentees mentees) {
    super(visit);
    this.mentees = mentees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<Mentees.Mentee> people = mentees.list().items();
    head(
        people.isEmpty() ? null : visit.words().count("mentee.people", people.size()),
        text("mentee.title"));
    if (people.isEmpty()) {
      add(new Empty(text("mentee.empty"), text("mentee.empty.text")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-mentees");
    people.forEach(mentee -> list.add(new MenteeRow(visit, mentee)));
    add(list);
  }
}

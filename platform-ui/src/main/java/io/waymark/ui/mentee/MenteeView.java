package io.waymark.ui.mentee;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.checkin.HistoryList;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Mentees.Enrolment;
import io.waymark.ui.client.Role;
import io.waymark.ui.coaching.SessionsOf;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import io.waymark.ui.viewas.Lens;
import io.waymark.ui.viewas.LensBanner;
import java.util.ArrayList;
import java.util.List;

/**
 * One enrolment, for its mentors and admins: how it stands, and its check-ins as far as they may be
 * read. Its participant looks at it through their eyes.
 */
@Route(value = ":tenant/enrolments/:enrolmentId", layout = Frame.class)
@ForRoles({Role.MENTOR, Role.ADMIN, Role.OWNER, Role.PARTICIPANT})
@Prototype
public final class MenteeView extends View implements BeforeEnterObserver {
  private final Mentees mentees;
  private final CheckIns checkIns;
  private final CoachingSessions sessions;

  MenteeView(Visit visit, Mentees mentees, CheckIns checkIns, CoachingSessions sessions) {
    super(visit);
    this.mentees = mentees;
    this.checkIns = checkIns;
    this.sessions = sessions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Lens lens = Lens.of(visit, event);
    add(LensBanner.of(visit, lens));
    String enrolmentId = event.getRouteParameters().get("enrolmentId").orElseThrow();
    show(lens.enrolment(mentees, enrolmentId), lens);
  }

  private void show(Enrolment enrolment, Lens lens) {
    head(eyebrow(enrolment), enrolment.participantName()).with(onTime(enrolment));
    HistoryList history = HistoryList.seen(visit, checkIns, enrolment.id(), lens);
    Aside aside =
        new Aside(
            history.chart(),
            SessionsOf.enrolment(visit, sessions, enrolment.id(), lens),
            about(enrolment));
    aside.addClassName("wm-stack");
    aside.getElement().setAttribute("aria-label", text("mentee.about"));
    Div columns = new Div(history, aside);
    columns.addClassName("wm-cols");
    Nav ways =
        new Nav(
            new Anchor(
                lens.on(visit.path("enrolments", enrolment.id(), "track")), text("mentee.track")));
    ways.getElement().setAttribute("aria-label", text("mentee.ways"));
    add(ways, columns);
  }

  private String eyebrow(Enrolment enrolment) {
    List<String> line = new ArrayList<>();
    if (enrolment.title() != null) {
      line.add(enrolment.title());
    }
    line.add(enrolment.cohortName());
    if (enrolment.week() != null) {
      line.add(text("mentee.week", enrolment.week(), enrolment.weeks()));
    } else if (enrolment.status() != EnrolmentStatus.ACTIVE) {
      line.add(visit.words().name("mentee.status", enrolment.status()));
    }
    return String.join(" · ", line);
  }

  private Paragraph onTime(Enrolment enrolment) {
    int of = enrolment.onTime().of();
    Paragraph line =
        new Paragraph(
            of == 0
                ? text("week.on-time.none")
                : text("week.on-time", enrolment.onTime().onTime(), of));
    line.addClassName("wm-quiet");
    return line;
  }

  private Block about(Enrolment enrolment) {
    UnorderedList people = new UnorderedList();
    people.addClassName("wm-people");
    for (Mentees.Mentor mentor : enrolment.mentors()) {
      Span name = new Span(new Span(mentor.name()));
      if (mentor.primary()) {
        name.add(" · " + text("mentee.primary"));
      }
      Div lines = new Div(name, since(mentor));
      lines.addClassName("wm-mentee-lines");
      people.add(new ListItem(new Face(mentor.name()), lines));
    }
    Block block = Block.flat(text("mentee.mentors")).with(people);
    if (!enrolment.zone().equals(visit.times().zone().getId())) {
      block.with(new Quiet(text("mentee.zone", enrolment.zone().replace('_', ' '))));
    }
    return block;
  }

  private When since(Mentees.Mentor mentor) {
    When since =
        When.of(
            visit.times(),
            mentor.since(),
            text("mentee.since", visit.times().date(mentor.since())));
    since.addClassNames("wm-small", "wm-quiet");
    return since;
  }
}

package io.waymark.ui.week;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.announcement.News;
import io.waymark.ui.checkin.CurrentCheckIn;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Road;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/**
 * The participant's home: where they are on the road, the check-in of this week, and what comes
 * next.
 */
@Route(value = ":tenant/this-week", layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@Prototype
public final class ThisWeekView extends View implements BeforeEnterObserver {
  /** The query parameter that names one of several enrolments. */
  static final String ENROLMENT = "enrolment";

  /** The query parameter that names one of several check-ins that can be written. */
  private static final String PERIOD = "period";

  private final Clients clients;
  private final Div road = new Div();
  private final Paragraph onTime = new Paragraph();

  ThisWeekView(Visit visit, Clients clients) {
    super(visit);
    this.clients = clients;
    road.addClassName("wm-road-box");
    onTime.addClassName("wm-quiet");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    Integer period =
        asked
            .getSingleParameter(PERIOD)
            .filter(text -> text.matches("\\d{1,3}"))
            .map(Integer::valueOf)
            .orElse(null);
    removeAll();
    show(clients.checkIns().thisWeek(asked.getSingleParameter(ENROLMENT).orElse(null), period));
  }

  private void show(ThisWeek week) {
    if (week.enrolment() == null) {
      head(null, text("week.title"));
      add(new Empty(text("week.empty.title"), text("week.empty.text")));
      return;
    }
    head(Standing.eyebrow(visit, week), text("week.title")).with(onTime);
    EnrolmentChoices.of(visit, week).ifPresent(this::add);
    if (week.enrolment().status() == EnrolmentStatus.WAITLISTED) {
      Component way = new OwnPlace(visit, clients.people(), week.enrolment());
      add(new Empty(text("enrol.waits"), text("enrol.waits.text"), way));
      return;
    }
    walk(week);
    add(new News(visit, clients.announcements()));
    Div columns = new Div(main(week), aside(week));
    columns.addClassName("wm-cols");
    add(road, columns);
  }

  /** Where somebody is on the road, and how punctual the way was. */
  private void walk(ThisWeek week) {
    road.removeAll();
    road.add(new Road(visit.words(), visit.times(), week.road()));
    onTime.setText(Standing.onTime(visit.words(), week));
  }

  private Div main(ThisWeek week) {
    Div main = new Div();
    main.addClassName("wm-stack");
    week.mentors().stream()
        .filter(mentor -> !mentor.confirmed())
        .forEach(mentor -> main.add(new NewMentor(visit.words(), mentor, clients.pairings())));
    CurrentCheckIn.of(visit, clients.checkIns(), week, () -> refresh(week)).ifPresent(main::add);
    if (week.latestReply() != null) {
      main.add(new LatestAnswer(visit, week.latestReply()));
    }
    return main;
  }

  private Aside aside(ThisWeek week) {
    Aside side = new Aside();
    side.addClassName("wm-stack");
    side.getElement().setAttribute("aria-label", text("week.aside"));
    if (week.nextSession() != null) {
      side.add(new NextSessionCard(visit, week.nextSession()));
    }
    if (week.nextMilestone() != null) {
      side.add(new NextMilestoneCard(visit, week.nextMilestone()));
    }
    side.add(new Away(visit, clients.absences(), week.absences()));
    ThisWeek.Enrolment enrolment = week.enrolment();
    if (enrolment != null
        && (enrolment.status() == EnrolmentStatus.ACTIVE
            || enrolment.status() == EnrolmentStatus.PAUSED)) {
      side.add(new OwnRequests(visit, clients.requests(), enrolment.id()));
    }
    if (enrolment != null) {
      side.add(new OwnPlace(visit, clients.people(), enrolment));
    }
    return side;
  }

  /** After a check-in the road has moved on; the card says so itself and keeps the focus. */
  private void refresh(ThisWeek before) {
    ThisWeek.Enrolment enrolment = before.enrolment();
    walk(clients.checkIns().thisWeek(enrolment == null ? null : enrolment.id(), null));
  }
}

package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** The participant's check-ins: the one of this week, and every one before it. */
@Route(value = ":tenant/check-ins", layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@Prototype
public final class CheckInsView extends View implements BeforeEnterObserver {
  private final CheckIns checkIns;

  CheckInsView(Visit visit, CheckIns checkIns) {
    super(visit);
    this.checkIns = checkIns;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    show(checkIns.thisWeek(null, null));
  }

  private void show(ThisWeek week) {
    ThisWeek.Enrolment enrolment = week.enrolment();
    if (enrolment == null) {
      head(null, text("history.heading"));
      add(new Empty(text("week.empty.title"), text("week.empty.text")));
      return;
    }
    head(enrolment.trackName() + " · " + enrolment.cohortName(), text("history.heading"));
    Div past = new Div();
    Aside aside = new Aside();
    aside.getElement().setAttribute("aria-label", text("history.confidence"));
    Runnable reload = () -> showPast(past, aside, enrolment.id());
    Div main = new Div();
    main.addClassName("wm-stack");
    CurrentCheckIn.of(visit, checkIns, week, reload).ifPresent(main::add);
    main.add(past);
    reload.run();
    Div columns = new Div(main, aside);
    columns.addClassName("wm-cols");
    add(columns);
  }

  private void showPast(Div past, Aside aside, String enrolmentId) {
    HistoryList list =
        new HistoryList(visit, checkIns, enrolmentId, period -> period.state() != WeekState.OPEN);
    past.removeAll();
    past.add(list);
    aside.removeAll();
    aside.add(list.chart());
  }
}

package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import io.waymark.ui.viewas.Lens;
import io.waymark.ui.viewas.LensBanner;
import java.time.Instant;
import java.util.List;

/**
 * One check-in with its answers, for whoever may read it; a mentor can answer it here. Its
 * participant may look at it through the eyes of others.
 */
@Route(value = ":tenant/check-ins/:checkInId", layout = Frame.class)
@ForRoles({Role.PARTICIPANT, Role.MENTOR, Role.ADMIN, Role.OWNER})
@Prototype
public final class CheckInView extends View implements BeforeEnterObserver {
  private final CheckIns checkIns;
  private final Queue queue;
  private final Mentees mentees;
  private Lens lens = Lens.NONE;

  CheckInView(Visit visit, CheckIns checkIns, Queue queue, Mentees mentees) {
    super(visit);
    this.checkIns = checkIns;
    this.queue = queue;
    this.mentees = mentees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    lens = Lens.ifAny(event);
    add(LensBanner.of(visit, lens));
    String checkInId = event.getRouteParameters().get("checkInId").orElseThrow();
    try {
      show(lens.checkIn(checkIns, checkInId));
    } catch (ApiProblem refused) {
      if (!refused.is("check_in.text_private")) {
        throw refused;
      }
      head(null, text("check-in.private"));
      add(new Empty(text("check-in.private"), text("check-in.private.text")));
    }
  }

  private void show(CheckIn checkIn) {
    String weeks = Weeks.of(visit.words(), checkIn.firstWeek(), checkIn.lastWeek());
    head(checkIn.participantName(), text("check-in.title", weeks)).with(Due.sent(visit, checkIn));
    Reader reader = reader(checkIn);
    boolean answers = reader == Reader.MENTOR && !lens.isOn();
    H2 title = new H2(text("check-in.written"));
    title.addClassName("wm-hidden");
    Div card = new Div(title, new Written(visit.words(), checkIn, reader, List.of()));
    card.addClassNames("wm-card", "wm-one");
    Div page = new Div(card, new Replies(visit, queue, checkIn, answers));
    page.addClassNames("wm-stack", "wm-reading");
    page.add(ways(checkIn, reader));
    add(page);
  }

  /** Only for its participant there is a time to change it in. */
  private boolean canChange(CheckIn checkIn) {
    Instant until = checkIn.editableUntil();
    return until != null && !visit.times().since(until).isPositive();
  }

  private Reader reader(CheckIn checkIn) {
    if (lens.isOn()) {
      return lens.isAdmin() ? Reader.ADMIN : Reader.MENTOR;
    }
    if (mentors(checkIn)) {
      return Reader.MENTOR;
    }
    return isOwn(checkIn) ? Reader.PARTICIPANT : Reader.ADMIN;
  }

  /** Whoever also runs programs may be reading somebody else's. */
  private boolean isOwn(CheckIn checkIn) {
    if (!visit.is(Role.PARTICIPANT)) {
      return false;
    }
    return !visit.is(Role.ADMIN, Role.OWNER)
        || checkIns.thisWeek(null, null).enrolments().stream()
            .anyMatch(enrolment -> enrolment.id().equals(checkIn.enrolmentId()));
  }

  private boolean mentors(CheckIn checkIn) {
    return visit.is(Role.MENTOR)
        && mentees.list().items().stream()
            .anyMatch(mentee -> mentee.enrolmentId().equals(checkIn.enrolmentId()));
  }

  private Component ways(CheckIn checkIn, Reader reader) {
    Nav ways = new Nav();
    ways.addClassName("wm-actions");
    ways.getElement().setAttribute("aria-label", text("check-in.ways"));
    if (reader == Reader.PARTICIPANT && canChange(checkIn)) {
      String there = "?enrolment=" + checkIn.enrolmentId() + "&period=" + checkIn.period();
      ways.add(new Anchor(visit.path("this-week") + there, text("check-in.change.do")));
    }
    if (reader != Reader.PARTICIPANT) {
      ways.add(
          new Anchor(
              lens.on(visit.path("enrolments", checkIn.enrolmentId())),
              text("check-in.all-of", checkIn.participantName())));
    } else {
      ways.add(new Anchor(visit.path("check-ins"), text("check-in.all")));
    }
    return ways;
  }
}

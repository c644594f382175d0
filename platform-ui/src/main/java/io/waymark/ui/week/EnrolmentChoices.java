package io.waymark.ui.week;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.Enrolment;
import io.waymark.ui.client.ThisWeek.EnrolmentChoice;
import io.waymark.ui.session.Visit;
import java.util.Optional;

/** The way from one enrolment to another, for somebody who has several. */
final class EnrolmentChoices extends Nav {
  private EnrolmentChoices(Visit visit, ThisWeek week, String shown) {
    addClassName("wm-choices");
    getElement().setAttribute("aria-label", visit.words().of("week.enrolments"));
    for (EnrolmentChoice choice : week.enrolments()) {
      Anchor way =
          new Anchor(
              visit.path("this-week") + "?" + ThisWeekView.ENROLMENT + "=" + choice.id(),
              choice.cohortName());
      if (choice.id().equals(shown)) {
        way.getElement().setAttribute("aria-current", "true");
      }
      add(way);
    }
  }

  static Optional<EnrolmentChoices> of(Visit visit, ThisWeek week) {
    Enrolment shown = week.enrolment();
    return shown == null || week.enrolments().size() < 2
        ? Optional.empty()
        : Optional.of(new EnrolmentChoices(visit, week, shown.id()));
  }
}

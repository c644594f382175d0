package io.waymark.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.ThisWeek.Enrolment;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.EnumSet;
import java.util.Set;

/** One's place in the cohort: the certificate of a graduate, and for everybody else the way out. */
final class OwnPlace extends Div {
  private static final Set<EnrolmentStatus> MAY_LEAVE =
      EnumSet.of(
          EnrolmentStatus.ACCEPTED,
          EnrolmentStatus.ACTIVE,
          EnrolmentStatus.PAUSED,
          EnrolmentStatus.WAITLISTED);

  OwnPlace(Visit visit, CohortPeople people, Enrolment enrolment) {
    addClassName("wm-actions");
    Words words = visit.words();
    if (enrolment.status() == EnrolmentStatus.GRADUATED) {
      add(
          new Anchor(
              "/" + visit.path("certificates", enrolment.id()), words.of("certificate.title")));
    }
    if (MAY_LEAVE.contains(enrolment.status())) {
      Button leave =
          new Button(words.of("leave.cohort.do"), click -> ask(visit, people, enrolment));
      leave.addThemeVariants(ButtonVariant.AURA_TERTIARY);
      add(leave);
    }
  }

  private void ask(Visit visit, CohortPeople people, Enrolment enrolment) {
    new EnrollingConfirmation(visit.words(), "leave.cohort", enrolment.cohortName())
        .ask(
            () -> {
              people.leave(enrolment.id());
              getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            });
  }
}

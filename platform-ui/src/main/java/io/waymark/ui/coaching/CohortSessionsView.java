package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.OfCohort;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of a whole cohort, latest first, for those who run it. */
@Route(value = ":tenant/cohorts/:cohortId/sessions", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/session.css")
@Prototype
public final class CohortSessionsView extends View implements BeforeEnterObserver {
  private static final int PAGE = 20;

  private final CoachingSessions sessions;

  CohortSessionsView(Visit visit, CoachingSessions sessions) {
    super(visit);
    this.sessions = sessions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    String cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    OfCohort page = sessions.ofCohort(cohortId, null, PAGE);
    Button schedule =
        new Button(
            text("coaching.schedule.group"),
            click -> SlotDialog.ofCohort(visit, cohortId, page.zone(), sessions).open());
    schedule.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    head(page.cohortName(), text("coaching.group.title")).with(schedule);
    add(new CohortWays(visit, cohortId, CohortWays.Place.SESSIONS));
    if (page.items().isEmpty()) {
      add(new Empty(text("coaching.group.none"), text("coaching.group.none.text")));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-list", "wm-sessions");
    fill(rows, page.items());
    add(new Quiet(text("coaching.group.text")), rows);
    more(cohortId, rows, page.next());
  }

  private void more(String cohortId, UnorderedList rows, @Nullable String next) {
    if (next != null) {
      Button more = new Button(text("coaching.more"));
      more.addClickListener(
          click -> {
            remove(more);
            OfCohort page = sessions.ofCohort(cohortId, next, PAGE);
            fill(rows, page.items());
            more(cohortId, rows, page.next());
          });
      add(more);
    }
  }

  private void fill(UnorderedList rows, List<Session> items) {
    Instant now = visit.times().now();
    items.forEach(
        session -> {
          String title = visit.words().of("coaching.led-by", session.leadName());
          rows.add(new SessionRow(visit, session, title, now));
        });
  }
}

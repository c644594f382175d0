package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every cohort of the tenant with its progress and its health. */
@Route(value = ":tenant/cohorts", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/cohort.css")
@Prototype
public final class CohortsView extends View implements BeforeEnterObserver {
  /** The query parameter that names the status to show; without it all are shown. */
  static final String STATUS = "status";

  private static final int PAGE = 24;

  private final Cohorts cohorts;
  private final UnorderedList cards = new UnorderedList();

  CohortsView(Visit visit, Cohorts cohorts) {
    super(visit);
    this.cohorts = cohorts;
    cards.addClassName("wm-cohorts");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    CohortStatus status =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(STATUS)
            .flatMap(CohortsView::status)
            .orElse(null);
    removeAll();
    cards.removeAll();
    head(null, text("cohorts.title")).with(anew());
    Cohorts.Page first = cohorts.list(null, PAGE, status);
    if (status == null && first.items().isEmpty()) {
      add(new Empty(text("cohorts.empty"), text("cohorts.empty.text"), anew()));
      return;
    }
    add(new StatusFilter(visit, status));
    if (first.items().isEmpty()) {
      add(new Empty(text("cohorts.none"), text("cohorts.none.text")));
    } else {
      add(cards);
      show(first, status);
    }
  }

  private Anchor anew() {
    Anchor anew = new Anchor("/" + visit.path("cohorts", "new"), text("plan.new"));
    anew.addClassName("wm-main-way");
    return anew;
  }

  /** An address that names no status shows all. */
  private static Optional<CohortStatus> status(String name) {
    return Arrays.stream(CohortStatus.values())
        .filter(status -> StatusFilter.name(status).equals(name))
        .findFirst();
  }

  private void show(Cohorts.Page page, @Nullable CohortStatus status) {
    page.items().forEach(cohort -> cards.add(new CohortCard(visit, cohort)));
    if (page.next() != null) {
      add(more(page.next(), status));
    }
  }

  private Component more(String cursor, @Nullable CohortStatus status) {
    Button more = new Button(text("cohorts.more"));
    more.addClickListener(
        click -> {
          remove(more);
          show(cohorts.list(cursor, PAGE, status), status);
        });
    return more;
  }
}

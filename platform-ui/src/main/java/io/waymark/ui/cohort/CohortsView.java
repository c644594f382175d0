package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** Every cohort of the tenant with its progress and its health. */
@Route(value = ":tenant/cohorts", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/cohort.css")
@Prototype
public final class CohortsView extends View {
  private static final int PAGE = 24;

  private final Cohorts cohorts;
  private final UnorderedList cards = new UnorderedList();

  CohortsView(Visit visit, Cohorts cohorts) {
    super(visit);
    this.cohorts = cohorts;
    head(null, text("cohorts.title"));
    cards.addClassName("wm-cohorts");
    Cohorts.Page first = cohorts.list(null, PAGE, null);
    if (first.items().isEmpty()) {
      add(new Empty(text("cohorts.empty"), text("cohorts.empty.text")));
    } else {
      add(cards);
      show(first);
    }
  }

  private void show(Cohorts.Page page) {
    page.items().forEach(cohort -> cards.add(new CohortCard(visit, cohort)));
    if (page.next() != null) {
      add(more(page.next()));
    }
  }

  private Component more(String cursor) {
    Button more = new Button(text("cohorts.more"));
    more.addClickListener(
        click -> {
          remove(more);
          show(cohorts.list(cursor, PAGE, null));
        });
    return more;
  }
}

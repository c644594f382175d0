package io.waymark.ui.cohort;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.session.Visit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways to the cohorts of one status, and to all; each is an address. */
final class StatusFilter extends Nav {
  StatusFilter(Visit visit, @Nullable CohortStatus shown) {
    addClassName("wm-choices");
    getElement().setAttribute("aria-label", visit.words().of("cohorts.filter"));
    add(way(visit.path("cohorts"), visit.words().of("cohorts.all"), shown == null));
    for (CohortStatus status : CohortStatus.values()) {
      add(
          way(
              visit.path("cohorts") + "?" + CohortsView.STATUS + "=" + name(status),
              visit.words().name("cohort-status", status),
              status == shown));
    }
  }

  /** As it stands in the address. */
  static String name(CohortStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static Anchor way(String address, String text, boolean here) {
    Anchor way = new Anchor(address, text);
    if (here) {
      way.getElement().setAttribute("aria-current", "true");
    }
    return way;
  }
}

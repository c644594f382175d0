package io.waymark.ui.cohort;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.waymark.ui.session.Visit;

/** The pages of one cohort, each an address of its own; stands under the title of each. */
public final class CohortWays extends Nav {
  /** A page of a cohort, with its word {@code cohort.ways.…} and the end of its address. */
  public enum Place {
    OVERVIEW("overview", ""),
    PEOPLE("people", "/people"),
    APPLICATIONS("applications", "/applications"),
    DATES("dates", "/dates"),
    PAIRING("pairing", "/pairing"),
    SESSIONS("sessions", "/sessions"),
    NUDGES("nudges", "/nudges"),
    ANNOUNCEMENTS("announcements", "/announcements");

    private final String word;
    private final String path;

    Place(String word, String path) {
      this.word = word;
      this.path = path;
    }
  }

  /**
   * @param here where the person is
   */
  public CohortWays(Visit visit, String cohortId, Place here) {
    addClassName("wm-ways");
    getElement().setAttribute("aria-label", visit.words().of("cohort.ways"));
    for (Place place : Place.values()) {
      String address = "/" + visit.path("cohorts", cohortId) + place.path;
      Anchor way = new Anchor(address, visit.words().of("cohort.ways." + place.word));
      if (place == here) {
        way.getElement().setAttribute("aria-current", "page");
      }
      add(way);
    }
  }
}

package io.waymark.ui.cohort;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.session.Visit;

/** One cohort in the list. */
final class CohortCard extends Section {
  CohortCard(Visit visit, Cohorts.Cohort cohort) {
    addClassName("wm-card");
    add(new Span(cohort.name()));
  }
}

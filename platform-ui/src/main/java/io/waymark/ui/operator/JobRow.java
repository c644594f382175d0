package io.waymark.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Installation.Job;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job that returns, and how it does. */
final class JobRow extends ListItem {
  private final Visit visit;
  private final Words words;

  JobRow(Visit visit, Job job) {
    this.visit = visit;
    this.words = visit.words();
    Span name = new Span(job.name());
    name.addClassName("wm-member-name");
    Div lines = new Div(name);
    if (job.pickedBy() != null) {
      lines.add(new Quiet(words.of("operator.job.at", job.pickedBy())));
    }
    Div which = new Div(lines);
    which.addClassName("wm-member-who");
    add(which, new Span(state(job)), past(job), next(job));
  }

  private Chip state(Job job) {
    if (job.consecutiveFailures() > 0) {
      return new Chip(State.OVERDUE, words.count("operator.job.failed", job.consecutiveFailures()));
    }
    return job.lastSuccessAt() == null
        ? new Chip(State.FUTURE, words.of("operator.job.new"))
        : new Chip(State.ON_TIME, words.of("operator.job.well"));
  }

  private Component past(Job job) {
    Div past = new Div();
    past.addClassName("wm-member-dates");
    add(past, "operator.job.success", job.lastSuccessAt());
    add(past, "operator.job.failure", job.lastFailureAt());
    return past;
  }

  private void add(Div past, String key, @Nullable Instant moment) {
    if (moment != null) {
      When when = When.of(visit.times(), moment, words.of(key, visit.times().ago(moment)));
      when.addClassNames("wm-small", "wm-quiet");
      past.add(when);
    }
  }

  private Component next(Job job) {
    String at = visit.times().at(job.nextRunAt());
    When next = When.of(visit.times(), job.nextRunAt(), words.of("operator.job.next", at));
    next.addClassNames("wm-small", "wm-job-next");
    return next;
  }
}

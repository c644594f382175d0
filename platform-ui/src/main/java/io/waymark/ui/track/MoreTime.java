package io.waymark.ui.track;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.session.Visit;

/** More time for a milestone: whoever runs the program answers. */
final class MoreTime extends Composite<Div> {
  private final Button ask;
  private final DoneNote done = new DoneNote();

  MoreTime(Visit visit, DateRequests requests, String enrolmentId, Milestone milestone) {
    ask = new Button(visit.words().of("track.more-time"));
    ask.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    ask.addClickListener(
        click ->
            new MoreTimeDialog(
                    visit,
                    requests,
                    enrolmentId,
                    milestone,
                    () -> {
                      done.show(visit.words().of("track.more-time.asked"));
                      ask.focus();
                    })
                .open());
    getContent().add(ask, done);
  }
}

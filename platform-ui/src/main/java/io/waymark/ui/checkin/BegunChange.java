package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.session.Visit;

/** A change to a sent check-in that was begun and not sent: go on with it, or drop it. */
final class BegunChange extends Div {
  BegunChange(Visit visit, ThisWeek.Draft begun, Runnable goOn, Runnable drop) {
    addClassNames("wm-note", "wm-begun");
    String when = visit.times().at(begun.savedAt());
    add(new Paragraph(visit.words().of("check-in.begun", when)));
    Div ways =
        new Div(
            new Button(visit.words().of("check-in.begun.go-on"), click -> goOn.run()),
            new Button(visit.words().of("check-in.begun.drop"), click -> drop.run()));
    ways.addClassName("wm-actions");
    add(ways);
  }
}

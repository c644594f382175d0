package io.waymark.ui.track;

import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.session.Visit;

/** How far somebody has come, in a line. */
final class Progress {
  private Progress() {}

  /** "2 of 8 milestones done · next break 6 to 12 April". */
  static Paragraph of(Visit visit, Tracks.Track track) {
    String done = visit.words().of("track.done", track.milestonesDone(), track.milestones());
    Tracks.Days rest = track.nextBreak();
    Paragraph line =
        new Paragraph(
            rest == null
                ? done
                : done
                    + " · "
                    + visit
                        .words()
                        .of("track.break", visit.times().span(rest.firstDay(), rest.lastDay())));
    line.addClassName("wm-quiet");
    return line;
  }
}

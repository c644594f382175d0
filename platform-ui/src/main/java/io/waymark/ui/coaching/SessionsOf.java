package io.waymark.ui.coaching;

import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Page;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.viewas.Lens;
import java.time.Instant;

/** The latest sessions of a participant and their mentors, beside their check-ins. */
public final class SessionsOf {
  private static final int SHOWN = 5;

  private SessionsOf() {}

  /** As whoever looks sees them: that they took place, or are to. */
  public static Block enrolment(
      Visit visit, CoachingSessions sessions, String enrolmentId, Lens lens) {
    Block block = Block.flat(visit.words().of("coaching.title"));
    Page page = lens.sessions(sessions, enrolmentId, null, SHOWN);
    if (page.items().isEmpty()) {
      return block.with(new Quiet(visit.words().of("coaching.of.none")));
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-list", "wm-sessions");
    Instant now = visit.times().now();
    page.items()
        .forEach(
            session -> {
              String title = visit.words().of("coaching.with", session.leadName());
              rows.add(
                  lens.isOn()
                      ? SessionRow.unlinked(visit, session, title, now)
                      : new SessionRow(visit, session, title, now));
            });
    return block.with(rows);
  }
}

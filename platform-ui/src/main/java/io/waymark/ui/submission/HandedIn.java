package io.waymark.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Submission;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;

/** What somebody handed in, for their mentors; the one who decides does it here. */
public final class HandedIn extends Composite<Section> {
  private HandedIn(Visit visit, Place place, Submission there) {
    Section part = getContent();
    part.addClassName("wm-part");
    part.add(new H3(visit.words().of("submission.handed-in")));
    if (!there.evidence().isEmpty()) {
      part.add(Pieces.toRead(visit, there.evidence()));
    } else if (there.status() == MilestoneStatus.SUBMITTED) {
      part.add(new Quiet(visit.words().of("submission.hidden", place.participantName())));
    } else {
      part.add(new Quiet(visit.words().of("submission.nothing")));
    }
    Pieces.earlier(visit, there.earlier()).ifPresent(part::add);
  }

  /** To be read. */
  public static HandedIn toRead(Visit visit, Place place, Submission there) {
    return new HandedIn(visit, place, there);
  }

  /** To be read, and decided on where it waits for whoever reads. */
  public static HandedIn toDecide(
      Visit visit, Submissions submissions, Place place, Follower road) {
    Submission there = submissions.get(place.enrolmentId(), place.key());
    HandedIn handedIn = new HandedIn(visit, place, there);
    if (there.mayDecide()) {
      handedIn.getContent().add(new DecisionForm(visit, submissions, place, there.draft(), road));
    }
    return handedIn;
  }
}

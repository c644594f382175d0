package io.waymark.ui.track;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import io.waymark.ui.submission.OwnEvidence;
import io.waymark.ui.submission.Place;
import java.util.Optional;

/** The participant's own road; a milestone opens, and its tasks can be ticked. */
@Route(value = ":tenant/track", layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@Prototype
public final class TrackView extends View implements BeforeEnterObserver {
  private final CheckIns checkIns;
  private final Tracks tracks;
  private final DateRequests requests;
  private final Submissions submissions;

  TrackView(
      Visit visit,
      CheckIns checkIns,
      Tracks tracks,
      DateRequests requests,
      Submissions submissions) {
    super(visit);
    this.requests = requests;
    this.submissions = submissions;
    this.checkIns = checkIns;
    this.tracks = tracks;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    boolean again = getChildren().findAny().isPresent();
    removeAll();
    ThisWeek.Enrolment enrolment = checkIns.thisWeek(null, null).enrolment();
    if (enrolment == null) {
      head(null, text("track.title"));
      add(new Empty(text("week.empty.title"), text("week.empty.text")));
      return;
    }
    Tracks.Track track = tracks.get(enrolment.id());
    head(text("track.eyebrow", track.trackName(), track.cohortName()), text("track.title"))
        .with(Progress.of(visit, track));
    Road road = new Road(visit, tracks, enrolment.id(), visit.path("track"));
    road.showing(milestone -> Optional.of(evidence(enrolment, track, milestone, road)));
    if (enrolment.status() == EnrolmentStatus.ACTIVE) {
      road.offering(milestone -> new MoreTime(visit, requests, enrolment.id(), milestone));
    }
    road.show(track, Road.wanted(event), true);
    add(road);
    if (again) {
      road.takeFocus();
    }
  }

  private OwnEvidence evidence(
      ThisWeek.Enrolment enrolment, Tracks.Track track, Tracks.Milestone milestone, Road road) {
    boolean takesPart =
        enrolment.status() == EnrolmentStatus.ACTIVE
            || enrolment.status() == EnrolmentStatus.PAUSED;
    Place place = new Place(enrolment.id(), track.participantName(), milestone);
    return new OwnEvidence(visit, submissions, place, road, takesPart);
  }
}

package io.waymark.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import io.waymark.ui.submission.HandedIn;
import io.waymark.ui.submission.Place;
import io.waymark.ui.submission.WaiveDialog;
import io.waymark.ui.viewas.Lens;
import io.waymark.ui.viewas.LensBanner;
import java.util.Optional;

/**
 * Somebody else's road, for their mentors and admins to read; and one's own, through their eyes.
 */
@Route(value = ":tenant/enrolments/:enrolmentId/track", layout = Frame.class)
@ForRoles({Role.MENTOR, Role.ADMIN, Role.OWNER, Role.PARTICIPANT})
@Prototype
public final class MenteeTrackView extends View implements BeforeEnterObserver {
  private final Tracks tracks;
  private final Submissions submissions;

  MenteeTrackView(Visit visit, Tracks tracks, Submissions submissions) {
    super(visit);
    this.tracks = tracks;
    this.submissions = submissions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    boolean again = getChildren().findAny().isPresent();
    removeAll();
    String enrolmentId = event.getRouteParameters().get("enrolmentId").orElseThrow();
    Lens lens = Lens.of(visit, event);
    Tracks.Track track = lens.track(tracks, enrolmentId);
    add(LensBanner.of(visit, lens));
    head(
            text("track.eyebrow", track.trackName(), track.cohortName()),
            text("track.title.of", track.participantName()))
        .with(Progress.of(visit, track));
    add(
        new Anchor(
            lens.on(visit.path("enrolments", enrolmentId)),
            text("track.back", track.participantName())));
    Road road =
        new Road(
            visit, tracks, enrolmentId, lens.on(visit.path("enrolments", enrolmentId, "track")));
    road.showing(
        milestone ->
            evidence(lens, new Place(enrolmentId, track.participantName(), milestone), road));
    if (!lens.isOn() && visit.is(Role.ADMIN, Role.OWNER)) {
      road.offering(
          milestone ->
              WaiveDialog.opener(
                  visit.words(),
                  submissions,
                  new Place(enrolmentId, track.participantName(), milestone),
                  road));
    }
    road.show(track, Road.wanted(event), false);
    add(road);
    if (again) {
      road.takeFocus();
    }
  }

  /** Between participant and mentor; whoever is neither sees none of it. */
  private Optional<Component> evidence(Lens lens, Place place, Road road) {
    if (lens.isAdmin() || !(lens.isOn() || visit.is(Role.MENTOR))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          lens.isOn()
              ? HandedIn.toRead(
                  visit,
                  place,
                  lens.submission(submissions, place.enrolmentId(), place.milestone().key()))
              : HandedIn.toDecide(visit, submissions, place, road));
    } catch (ApiProblem refused) {
      if (refused.code().equals("evidence.private")) {
        return Optional.empty();
      }
      throw refused;
    }
  }
}

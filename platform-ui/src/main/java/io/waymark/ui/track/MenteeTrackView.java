package io.waymark.ui.track;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** Somebody else's road, for their mentors and admins to read. */
@Route(value = ":tenant/enrolments/:enrolmentId/track", layout = Frame.class)
@ForRoles({Role.MENTOR, Role.ADMIN, Role.OWNER})
@Prototype
public final class MenteeTrackView extends View implements BeforeEnterObserver {
  private final Tracks tracks;

  MenteeTrackView(Visit visit, Tracks tracks) {
    super(visit);
    this.tracks = tracks;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    boolean again = getChildren().findAny().isPresent();
    removeAll();
    String enrolmentId = event.getRouteParameters().get("enrolmentId").orElseThrow();
    Tracks.Track track = tracks.get(enrolmentId);
    head(
            text("track.eyebrow", track.trackName(), track.cohortName()),
            text("track.title.of", track.participantName()))
        .with(Progress.of(visit, track));
    add(
        new Anchor(
            visit.path("enrolments", enrolmentId), text("track.back", track.participantName())));
    Road road =
        new Road(visit, tracks, enrolmentId, visit.path("enrolments", enrolmentId, "track"));
    road.show(track, Road.wanted(event), false);
    add(road);
    if (again) {
      road.takeFocus();
    }
  }
}

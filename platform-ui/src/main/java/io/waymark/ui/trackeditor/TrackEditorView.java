package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.DraftActs;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A draft of a track is edited, compared, published or thrown away. */
@Route(value = ":tenant/track-drafts/:trackDraftId", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class TrackEditorView extends View implements BeforeEnterObserver {
  private static final String DRAFT = "trackDraftId";

  private final TrackDrafts drafts;
  private final Programs programs;
  private final Frameworks frameworks;

  TrackEditorView(Visit visit, TrackDrafts drafts, Programs programs, Frameworks frameworks) {
    super(visit);
    this.drafts = drafts;
    this.programs = programs;
    this.frameworks = frameworks;
    addClassName("wm-wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    TrackDrafts.Draft read = drafts.read(event.getRouteParameters().get(DRAFT).orElseThrow());
    if (read.publishedVersionId() == null) {
      show(read, programs.read(read.programId()).program());
    } else {
      event.forwardTo(visit.path("programs", read.programId()));
    }
  }

  private void show(TrackDrafts.Draft read, Programs.Program program) {
    ProblemNote trouble = new ProblemNote();
    TrackDraftOf draft = new TrackDraftOf(drafts, read);
    Desk desk = new Desk(visit.words(), draft, draft.kept());
    head(
            text("build.eyebrow", program.name(), read.slug()),
            text(read.number() == 1 ? "build.title.first" : "build.title", read.number()))
        .with(
            new DraftActs(
                visit,
                desk,
                new DraftActs.About(read.number(), read.slug() + "-draft"),
                trouble,
                () -> leave(read.programId())));
    add(trouble);
    used(program, read).ifPresent(this::add);
    Map<String, String> named = new LinkedHashMap<>();
    frameworks.list().items().forEach(each -> named.put(each.slug(), each.name()));
    add(new Editor(visit, desk, draft, named, day -> drafts.calendar(read.trackDraftId(), day)));
  }

  /** What the version before is used for, and that it stays as it is. */
  private Optional<Quiet> used(Programs.Program program, TrackDrafts.Draft draft) {
    return program.tracks().stream()
        .flatMap(track -> track.versions().stream())
        .filter(version -> version.trackVersionId().equals(draft.baseVersionId()))
        .map(
            version ->
                visit
                    .words()
                    .count("build.runs", version.cohorts(), version.number(), draft.number()))
        .map(Quiet::new)
        .findFirst();
  }

  private void leave(String programId) {
    UI.getCurrent().navigate(visit.path("programs", programId));
  }
}

package io.waymark.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Documents.ImportFile;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TrackVersions;
import io.waymark.ui.outline.Beginnings;
import io.waymark.ui.outline.VersionsPart;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** One program: its tracks, their versions and what runs them, and what is being drafted. */
@Route(value = ":tenant/programs/:programId", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class ProgramView extends View implements BeforeEnterObserver {
  private static final String PROGRAM = "programId";
  private static final Beginnings.Kind TRACK =
      new Beginnings.Kind("junior-to-mid", "offer.from-shipped", "offer.ways", "track-drafts");

  private final Programs programs;
  private final TrackVersions versions;
  private final ProblemNote trouble = new ProblemNote();

  ProgramView(Visit visit, Programs programs, TrackVersions versions) {
    super(visit);
    this.programs = programs;
    this.versions = versions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get(PROGRAM).orElseThrow());
  }

  private void show(String programId) {
    removeAll();
    Programs.WithCohorts read = programs.read(programId);
    Programs.Program program = read.program();
    Anchor page =
        new Anchor(
            "/" + visit.path("programs", program.programId(), "page"), text("offer.public-page"));
    Button rename =
        new Button(
            text("offer.rename"),
            click -> new RenameDialog(visit.words(), programs, read, () -> show(programId)).open());
    Div acts = new Div(rename, page);
    acts.addClassName("wm-actions");
    head(text("offer.eyebrow", program.slug()), program.name()).with(acts);
    trouble.clear();
    add(trouble);
    Beginnings beginnings = new Beginnings(visit, TRACK, drafts(program.programId()), trouble);
    Component ways = beginnings.ways(program.tracks().stream().map(Programs.Track::slug).toList());
    if (program.tracks().isEmpty() && program.drafts().isEmpty()) {
      add(new Empty(text("offer.first"), text("offer.first.text"), ways));
      return;
    }
    if (!program.drafts().isEmpty()) {
      add(beginnings.inWork(program.drafts().stream().map(ProgramView::inWork).toList()));
    }
    TrackPart part =
        new TrackPart(
            visit,
            read,
            new VersionsPart.Published(
                versions::file, (earlier, later) -> versions.changes(later, earlier)),
            beginnings);
    program.tracks().forEach(track -> add(part.of(track)));
    add(Block.flat(text("offer.another")).with(ways));
  }

  private static Beginnings.InWork inWork(Programs.Draft draft) {
    return new Beginnings.InWork(draft.trackDraftId(), draft.slug(), draft.savedAt());
  }

  private Beginnings.Drafts drafts(String programId) {
    return new Beginnings.Drafts() {
      @Override
      public String begin(Programs.NewDraft wanted) {
        return programs.begin(programId, wanted).trackDraftId();
      }

      @Override
      public String fromFile(ImportFile file) {
        return programs.fromFile(programId, file).trackDraftId();
      }
    };
  }
}

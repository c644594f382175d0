package io.waymark.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TrackVersions;
import io.waymark.ui.outline.ImportDialog;
import io.waymark.ui.outline.NewDraftDialog;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import org.jspecify.annotations.Nullable;

/** One program: its tracks, their versions and what runs them, and what is being drafted. */
@Route(value = ":tenant/programs/:programId", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class ProgramView extends View implements BeforeEnterObserver {
  private static final String PROGRAM = "programId";
  private static final String SHIPPED = "junior-to-mid";

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
    removeAll();
    Programs.WithCohorts read =
        programs.read(event.getRouteParameters().get(PROGRAM).orElseThrow());
    Programs.Program program = read.program();
    Anchor page =
        new Anchor(
            "/" + visit.path("programs", program.programId(), "page"), text("offer.public-page"));
    head(text("offer.eyebrow", program.slug()), program.name()).with(page);
    trouble.clear();
    add(trouble);
    if (program.tracks().isEmpty() && program.drafts().isEmpty()) {
      add(new Empty(text("offer.first"), text("offer.first.text"), ways(program)));
      return;
    }
    if (!program.drafts().isEmpty()) {
      add(drafts(program));
    }
    program
        .tracks()
        .forEach(track -> add(new TrackPart(visit, read, track, versions, this::begin)));
    add(Block.flat(text("offer.another")).with(ways(program)));
  }

  private Block drafts(Programs.Program program) {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-rows");
    for (Programs.Draft draft : program.drafts()) {
      Anchor open =
          new Anchor(
              "/" + visit.path("track-drafts", draft.trackDraftId()),
              text("offer.draft", draft.slug()));
      ListItem line = new ListItem(open, When.ago(visit.times(), draft.savedAt()));
      line.addClassName("wm-apart");
      list.add(line);
    }
    return Block.card(text("offer.in-work")).with(list);
  }

  private Component ways(Programs.Program program) {
    String id = program.programId();
    boolean fresh = program.tracks().stream().noneMatch(track -> track.slug().equals(SHIPPED));
    Button shipped = new Button(text("offer.from-shipped"), click -> fromShipped(id, fresh));
    if (program.tracks().isEmpty()) {
      shipped.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    }
    Div ways =
        new Div(
            shipped,
            new Button(
                text("offer.from-nothing"), click -> ask("offer.from-nothing", id, null, null)),
            new Button(
                text("offer.from-file"),
                click ->
                    new ImportDialog(
                            visit.words(), file -> go(programs.fromFile(id, file).trackDraftId()))
                        .open()));
    ways.addClassName("wm-actions");
    return new Div(new Paragraph(text("offer.ways")), ways);
  }

  private void fromShipped(String programId, boolean fresh) {
    if (fresh) {
      begin(programId, new Programs.NewDraft(null, SHIPPED, null, null));
    } else {
      ask("offer.from-shipped", programId, null, SHIPPED);
    }
  }

  private void ask(
      String title, String programId, @Nullable String from, @Nullable String shipped) {
    new NewDraftDialog(
            visit.words(),
            title,
            (name, slug) ->
                go(
                    programs
                        .begin(
                            programId,
                            new Programs.NewDraft(
                                from, shipped, slug, from == null && shipped == null ? name : null))
                        .trackDraftId()))
        .open();
  }

  /** The next version where no slug is given; else asks for a name first. */
  private void begin(String programId, Programs.NewDraft wanted) {
    if ("".equals(wanted.slug())) {
      ask("offer.duplicate", programId, wanted.fromVersionId(), null);
      return;
    }
    try {
      go(programs.begin(programId, wanted).trackDraftId());
    } catch (ApiProblem problem) {
      String known = "outline.problem." + problem.code();
      if (!visit.words().has(known)) {
        throw problem;
      }
      trouble.show(text(known));
    }
  }

  private void go(String draftId) {
    UI.getCurrent().navigate(visit.path("track-drafts", draftId));
  }
}

package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.FrameworkDrafts;
import io.waymark.ui.client.Role;
import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.DraftActs;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** A draft of a framework is edited, compared, published or thrown away. */
@Route(value = ":tenant/framework-drafts/:frameworkDraftId", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class FrameworkEditorView extends View implements BeforeEnterObserver {
  private static final String DRAFT = "frameworkDraftId";

  private final FrameworkDrafts drafts;

  FrameworkEditorView(Visit visit, FrameworkDrafts drafts) {
    super(visit);
    this.drafts = drafts;
    addClassName("wm-wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    String id = event.getRouteParameters().get(DRAFT).orElseThrow();
    FrameworkDrafts.Draft read = drafts.read(id);
    if (read.publishedVersionId() != null) {
      event.forwardTo(visit.path("frameworks"));
      return;
    }
    ProblemNote trouble = new ProblemNote();
    Desk desk =
        new Desk(visit.words(), new FrameworkDraftOf(drafts, id), FrameworkDraftOf.kept(read));
    head(read.slug(), text("ladder.title", read.number()))
        .with(
            new DraftActs(
                visit,
                desk,
                new DraftActs.About(read.number(), read.slug() + "-draft"),
                trouble,
                () -> UI.getCurrent().navigate(visit.path("frameworks"))));
    add(trouble, new FrameworkEditor(desk));
  }
}

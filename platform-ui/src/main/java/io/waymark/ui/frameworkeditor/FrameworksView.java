package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Documents.ImportFile;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Programs.NewDraft;
import io.waymark.ui.client.Role;
import io.waymark.ui.outline.Beginnings;
import io.waymark.ui.outline.VersionsPart;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** The frameworks of the organisation: their versions, what uses these, and drafts. */
@Route(value = ":tenant/frameworks", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class FrameworksView extends View implements BeforeEnterObserver {
  private static final Beginnings.Kind FRAMEWORK =
      new Beginnings.Kind(
          "engineer-junior-mid", "ladder.from-shipped", "ladder.ways", "framework-drafts");

  private final Frameworks frameworks;
  private final ProblemNote trouble = new ProblemNote();
  private final Beginnings beginnings;

  FrameworksView(Visit visit, Frameworks frameworks) {
    super(visit);
    this.frameworks = frameworks;
    this.beginnings = new Beginnings(visit, FRAMEWORK, drafts(), trouble);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Frameworks.All all = frameworks.list();
    Component ways = beginnings.ways(all.items().stream().map(Frameworks.Framework::slug).toList());
    head(null, text("ladder.frameworks"));
    trouble.clear();
    add(trouble);
    if (all.items().isEmpty() && all.drafts().isEmpty()) {
      add(new Empty(text("ladder.empty"), text("ladder.empty.text"), ways));
      return;
    }
    if (!all.drafts().isEmpty()) {
      add(beginnings.inWork(all.drafts().stream().map(FrameworksView::inWork).toList()));
    }
    FrameworkPart part =
        new FrameworkPart(
            visit,
            new VersionsPart.Published(
                frameworks::file, (earlier, later) -> frameworks.changes(later, earlier)),
            beginnings);
    all.items().forEach(each -> add(part.of(each)));
    add(Block.flat(text("ladder.another")).with(ways));
  }

  private static Beginnings.InWork inWork(Frameworks.Draft draft) {
    return new Beginnings.InWork(draft.frameworkDraftId(), draft.slug(), draft.savedAt());
  }

  private Beginnings.Drafts drafts() {
    return new Beginnings.Drafts() {
      @Override
      public String begin(NewDraft wanted) {
        return frameworks.begin(wanted).frameworkDraftId();
      }

      @Override
      public String fromFile(ImportFile file) {
        return frameworks.fromFile(file).frameworkDraftId();
      }
    };
  }
}

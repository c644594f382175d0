package io.waymark.ui.frameworkeditor;

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
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Programs.NewDraft;
import io.waymark.ui.client.Role;
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

/** The frameworks of the organisation: their versions, what uses these, and drafts. */
@Route(value = ":tenant/frameworks", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/outline.css")
@Prototype
public final class FrameworksView extends View implements BeforeEnterObserver {
  private static final String SHIPPED = "engineer-junior-mid";

  private final Frameworks frameworks;
  private final ProblemNote trouble = new ProblemNote();

  FrameworksView(Visit visit, Frameworks frameworks) {
    super(visit);
    this.frameworks = frameworks;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Frameworks.All all = frameworks.list();
    head(null, text("ladder.frameworks"));
    trouble.clear();
    add(trouble);
    if (all.items().isEmpty() && all.drafts().isEmpty()) {
      add(new Empty(text("ladder.empty"), text("ladder.empty.text"), ways(all)));
      return;
    }
    if (!all.drafts().isEmpty()) {
      add(drafts(all));
    }
    all.items().forEach(each -> add(new FrameworkPart(visit, each, frameworks, this::begin)));
    add(Block.flat(text("ladder.another")).with(ways(all)));
  }

  private Block drafts(Frameworks.All all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-rows");
    for (Frameworks.Draft draft : all.drafts()) {
      Anchor open =
          new Anchor(
              "/" + visit.path("framework-drafts", draft.frameworkDraftId()),
              text("offer.draft", draft.slug()));
      ListItem line = new ListItem(open, When.ago(visit.times(), draft.savedAt()));
      line.addClassName("wm-apart");
      list.add(line);
    }
    return Block.card(text("offer.in-work")).with(list);
  }

  private Component ways(Frameworks.All all) {
    boolean fresh = all.items().stream().noneMatch(each -> each.slug().equals(SHIPPED));
    Button shipped = new Button(text("ladder.from-shipped"), click -> fromShipped(fresh));
    if (all.items().isEmpty()) {
      shipped.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    }
    Div ways =
        new Div(
            shipped,
            new Button(
                text("offer.from-nothing"),
                click -> ask("offer.from-nothing", new NewDraft(null, null, null, null))),
            new Button(
                text("offer.from-file"),
                click ->
                    new ImportDialog(
                            visit.words(), file -> go(frameworks.fromFile(file).frameworkDraftId()))
                        .open()));
    ways.addClassName("wm-actions");
    return new Div(new Paragraph(text("ladder.ways")), ways);
  }

  private void fromShipped(boolean fresh) {
    NewDraft shipped = new NewDraft(null, SHIPPED, null, null);
    if (fresh) {
      begin(shipped);
    } else {
      ask("ladder.from-shipped", shipped);
    }
  }

  private void ask(String title, NewDraft from) {
    boolean empty = from.shipped() == null && from.fromVersionId() == null;
    new NewDraftDialog(
            visit.words(),
            title,
            (name, slug) ->
                go(
                    frameworks
                        .begin(
                            new NewDraft(
                                from.fromVersionId(), from.shipped(), slug, empty ? name : null))
                        .frameworkDraftId()))
        .open();
  }

  private void begin(NewDraft wanted) {
    try {
      go(frameworks.begin(wanted).frameworkDraftId());
    } catch (ApiProblem problem) {
      String known = "outline.problem." + problem.code();
      if (!visit.words().has(known)) {
        throw problem;
      }
      trouble.show(text(known));
    }
  }

  private void go(String draftId) {
    UI.getCurrent().navigate(visit.path("framework-drafts", draftId));
  }
}

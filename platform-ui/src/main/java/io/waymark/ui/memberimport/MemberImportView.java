package io.waymark.ui.memberimport;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.MemberImports;
import io.waymark.ui.client.MemberImports.Import;
import io.waymark.ui.client.MemberImports.Result;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.RowFates;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.Base64;

/** A file is chosen, each row's fate is shown, and one button then invites. */
@Route(value = ":tenant/members/import", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class MemberImportView extends View {
  private final MemberImports imports;
  private final ProblemNote trouble = new ProblemNote();
  private final Div result = new Div();

  MemberImportView(Visit visit, MemberImports imports) {
    super(visit);
    this.imports = imports;
    head(text("import.eyebrow"), text("import.title"));
    result.addClassName("wm-stack");
    add(trouble, choice(), result);
  }

  private Block choice() {
    return Block.card(text("import.file"))
        .with(
            new Paragraph(text("import.columns")),
            new Paragraph(text("import.roles")),
            new FileChoice(visit.words(), this::read, trouble::show));
  }

  void read(byte[] file) {
    run(Base64.getEncoder().encodeToString(file), false);
  }

  private void run(String file, boolean apply) {
    trouble.clear();
    result.removeAll();
    try {
      show(file, imports.run(new Import(file, apply)));
    } catch (ApiProblem problem) {
      String known = "import.problem." + problem.code();
      if (!visit.words().has(known)) {
        throw problem;
      }
      trouble.show(text(known));
    }
  }

  private void show(String file, Result read) {
    if (read.applied()) {
      DoneNote done = Focus.able(new DoneNote());
      done.show(visit.words().count("import.done", read.invited()));
      result.add(done, new Anchor(visit.path("members"), text("import.back")));
      Focus.on(done);
      return;
    }
    Block fates = Block.flat(visit.words().count("import.read", read.rows().size()));
    result.add(fates.with(new Verdict(visit.words(), read)));
    if (read.refused() == 0 && read.invited() > 0) {
      fates.with(invite(file, read.invited()));
    }
    fates.with(
        new RowFates(
            visit.words(),
            read.rows().stream().map(row -> Fates.shown(visit.words(), row)).toList()));
  }

  private Button invite(String file, int people) {
    Button invite = new Button(visit.words().count("import.do", people), click -> run(file, true));
    invite.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    invite.setDisableOnClick(true);
    return invite;
  }
}

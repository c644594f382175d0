package io.waymark.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses what somebody is here; a change that another one made meanwhile is shown first. */
final class RolesDialog extends Dialog {
  private final Words words;
  private final Members members;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final RoleChoice roles;
  private Member member;

  RolesDialog(Visit visit, Members members, Member member, Consumer<String> told) {
    this.words = visit.words();
    this.members = members;
    this.member = member;
    this.told = told;
    this.roles = new RoleChoice(visit, member.roles());
    setHeaderTitle(words.of("member.roles.of", member.name()));
    Paragraph text = new Paragraph(words.of("member.roles.text"));
    text.addClassNames("wm-small", "wm-quiet");
    Div body = new Div(problem, roles, text);
    body.addClassName("wm-stack-s");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button save = new Button(words.of("member.roles.do"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), save);
  }

  private void save() {
    if (roles.isEmpty()) {
      roles.complain(words.of("member.roles.none"));
      problem.show(words.of("member.roles.none"));
      return;
    }
    try {
      member =
          members.changeRoles(
              member.membershipId(), member.etag(), new Members.Roles(roles.roles()));
    } catch (ApiProblem refused) {
      refuse(refused);
      return;
    }
    close();
    told.accept(words.of("member.roles.done", member.name()));
  }

  private void refuse(ApiProblem refused) {
    if (refused.status() == 412) {
      member = members.read(member.membershipId());
      roles.setValue(Set.copyOf(member.roles()));
      problem.show(words.of("member.roles.stale", member.name()));
    } else if (refused.status() == 404) {
      close();
      told.accept(words.of("member.outdated", member.name()));
    } else {
      problem.show(Trouble.say(words, "member", refused));
    }
  }
}

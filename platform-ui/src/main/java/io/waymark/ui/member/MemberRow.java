package io.waymark.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;

/** One member: who they are, what they are here, since when, and what can be done. */
final class MemberRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Member member;
  private final MemberActs acts;

  MemberRow(Visit visit, Member member, MemberActs acts) {
    this.visit = visit;
    this.words = visit.words();
    this.member = member;
    this.acts = acts;
    add(who(), standing(), joined(), doing());
  }

  private Component who() {
    Span name = new Span(member.name());
    name.addClassName("wm-member-name");
    Div lines = new Div(name, new Quiet(line()));
    Div who = new Div(new Face(member.name()), lines);
    who.addClassName("wm-member-who");
    return who;
  }

  private String line() {
    return member.title() == null ? member.email() : member.title() + " · " + member.email();
  }

  private Component standing() {
    return member.active()
        ? new Tags(words, member.roles())
        : new Span(new Chip(State.ABSENT, words.of("member.left")));
  }

  private Component joined() {
    LocalDate day = LocalDate.ofInstant(member.joinedAt(), visit.times().zone());
    When since =
        When.of(
            visit.times(), member.joinedAt(), words.of("member.joined", visit.times().date(day)));
    since.addClassNames("wm-small", "wm-quiet");
    return since;
  }

  /** Owners are the business of owners. */
  private Component doing() {
    if (member.roles().contains(Role.OWNER) && !visit.is(Role.OWNER)) {
      return new Quiet(words.of("member.owners-only"));
    }
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    bar.addClassName("wm-member-do");
    MenuItem root = bar.addItem(words.of("member.do"));
    root.setAriaLabel(words.of("member.do.spoken", member.name()));
    fill(root.getSubMenu());
    return bar;
  }

  private void fill(SubMenu menu) {
    if (!member.active()) {
      menu.addItem(words.of("member.in.title"), click -> acts.letIn(member));
      return;
    }
    menu.addItem(words.of("member.roles.title"), click -> acts.changeRoles(member));
    if (isSomebodyElse()) {
      if (visit.is(Role.OWNER)) {
        menu.addItem(words.of("member.hand.title"), click -> acts.handOver(member));
      }
      menu.addItem(words.of("member.end.title"), click -> acts.end(member));
    }
  }

  /** Nobody ends their own access by a slip: another one does it. */
  private boolean isSomebodyElse() {
    return !member.membershipId().equals(visit.me().membershipId());
  }
}

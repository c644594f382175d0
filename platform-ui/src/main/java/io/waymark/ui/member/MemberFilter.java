package io.waymark.ui.member;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.waymark.ui.client.Members.Shown;
import io.waymark.ui.session.Visit;

/** The ways to everybody, to those of one role, and to those who have left; each is an address. */
final class MemberFilter extends Nav {
  private final Visit visit;

  MemberFilter(Visit visit) {
    this.visit = visit;
    addClassName("wm-choices");
    getElement().setAttribute("aria-label", visit.words().of("member.filter"));
  }

  void show(Wanted wanted) {
    removeAll();
    for (Shown shown : Shown.values()) {
      Anchor way =
          new Anchor(
              visit.path(MembersView.PATH) + wanted.with(shown).query(),
              visit.words().name("member.shown", shown));
      if (shown == wanted.shown()) {
        way.getElement().setAttribute("aria-current", "true");
      }
      add(way);
    }
  }
}

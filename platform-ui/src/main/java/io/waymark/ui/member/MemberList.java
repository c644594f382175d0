package io.waymark.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Shown;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** The members that were asked for, by name, page by page. */
final class MemberList extends Div {
  private static final int PAGE = 50;

  private final Visit visit;
  private final Words words;
  private final Members members;
  private final MemberActs acts;
  private final UnorderedList rows = new UnorderedList();

  MemberList(Visit visit, Members members, MemberActs acts) {
    this.visit = visit;
    this.words = visit.words();
    this.members = members;
    this.acts = acts;
    addClassName("wm-stack-s");
    rows.addClassName("wm-members");
  }

  void show(Wanted wanted) {
    removeAll();
    rows.removeAll();
    Members.Page first = wanted.page(members, null, PAGE);
    if (first.items().isEmpty()) {
      add(nobody(wanted));
      return;
    }
    add(rows);
    append(first, wanted);
    if (wanted.isAll() && first.items().size() == 1) {
      add(new Empty(words.of("member.alone"), words.of("member.alone.text")));
    }
  }

  private Empty nobody(Wanted wanted) {
    if (wanted.equals(new Wanted(Shown.LEFT, ""))) {
      return new Empty(words.of("member.nobody-left"), words.of("member.nobody-left.text"));
    }
    Anchor all = new Anchor(visit.path(MembersView.PATH), words.of("member.show-all"));
    return new Empty(words.of("member.nobody"), words.of("member.nobody.text"), all);
  }

  private void append(Members.Page page, Wanted wanted) {
    page.items().forEach(member -> rows.add(new MemberRow(visit, member, acts)));
    String next = page.next();
    if (next != null) {
      Button more = new Button(words.of("member.more"));
      more.addClickListener(
          click -> {
            remove(more);
            append(wanted.page(members, next, PAGE), wanted);
          });
      add(more);
    }
  }
}

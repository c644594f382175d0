package io.waymark.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Invitations.Invitation;
import io.waymark.ui.parts.Block;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** Who is invited and has not joined, newest first. */
final class OpenInvitations extends Div {
  private static final int PAGE = 50;

  private final Visit visit;
  private final Words words;
  private final Invitations invitations;
  private final Consumer<String> told;
  private final Div body = new Div();
  private final UnorderedList rows = new UnorderedList();

  OpenInvitations(Visit visit, Invitations invitations, Consumer<String> told) {
    this.visit = visit;
    this.words = visit.words();
    this.invitations = invitations;
    this.told = told;
    rows.addClassName("wm-members");
    body.addClassName("wm-stack-s");
    add(Block.flat(words.of("invite.open")).with(body));
  }

  void show() {
    body.removeAll();
    rows.removeAll();
    Invitations.Page first = invitations.list(null, PAGE);
    if (first.items().isEmpty()) {
      Paragraph none = new Paragraph(words.of("invite.none"));
      none.addClassName("wm-quiet");
      body.add(none);
      return;
    }
    body.add(rows);
    append(first);
  }

  private void append(Invitations.Page page) {
    page.items()
        .forEach(
            somebody -> rows.add(new InvitationRow(visit, somebody, this::resend, this::revoke)));
    String next = page.next();
    if (next != null) {
      Button more = new Button(words.of("invite.more"));
      more.addClickListener(
          click -> {
            body.remove(more);
            append(invitations.list(next, PAGE));
          });
      body.add(more);
    }
  }

  private void resend(Invitation invitation) {
    new MemberConfirmation(words, "invite.resend", invitation.name())
        .ask(() -> invitations.resend(invitation.invitationId()), told);
  }

  private void revoke(Invitation invitation) {
    new MemberConfirmation(words, "invite.revoke", invitation.name())
        .ask(() -> invitations.revoke(invitation.invitationId()), told);
  }
}

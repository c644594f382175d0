package io.waymark.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Invitations.Invitation;
import io.waymark.ui.client.Invitations.Status;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Somebody who is invited: as what, until when the link is good, and what can be done. */
final class InvitationRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Invitation invitation;

  /**
   * @param resend sends another letter
   * @param revoke takes the invitation back
   */
  InvitationRow(
      Visit visit,
      Invitation invitation,
      Consumer<Invitation> resend,
      Consumer<Invitation> revoke) {
    this.visit = visit;
    this.words = visit.words();
    this.invitation = invitation;
    add(who(), new Tags(words, invitation.roles()), dates(), doing(resend, revoke));
  }

  private Component who() {
    Span name = new Span(invitation.name());
    name.addClassName("wm-member-name");
    Div lines = new Div(name, new Quiet(invitation.email()));
    Div who = new Div(new Face(invitation.name()), lines);
    who.addClassName("wm-member-who");
    return who;
  }

  private Component dates() {
    When sent =
        When.of(
            visit.times(),
            invitation.sentAt(),
            words.of("invite.sent", visit.times().ago(invitation.sentAt())));
    sent.addClassNames("wm-small", "wm-quiet");
    Div dates = new Div(until(), sent);
    dates.addClassName("wm-member-dates");
    return dates;
  }

  private Component until() {
    Instant declinedAt = invitation.declinedAt();
    if (declinedAt != null) {
      Chip declined = new Chip(State.PAUSED, words.of("invite.declined"));
      declined.setTitle(visit.times().exact(declinedAt));
      return declined;
    }
    if (invitation.status() == Status.EXPIRED) {
      Chip expired = new Chip(State.LATE, words.of("invite.expired"));
      expired.setTitle(visit.times().exact(invitation.expiresAt()));
      return expired;
    }
    LocalDate last = LocalDate.ofInstant(invitation.expiresAt(), visit.times().zone());
    return When.of(
        visit.times(), invitation.expiresAt(), words.of("invite.until", visit.times().date(last)));
  }

  private Component doing(Consumer<Invitation> resend, Consumer<Invitation> revoke) {
    if (invitation.status() == Status.DECLINED) {
      return new Quiet(words.of("invite.declined.text"));
    }
    if (invitation.roles().contains(Role.OWNER) && !visit.is(Role.OWNER)) {
      return new Quiet(words.of("member.owners-only"));
    }
    Div doing =
        new Div(
            button("invite.again", () -> resend.accept(invitation)),
            button("invite.back", () -> revoke.accept(invitation)));
    doing.addClassName("wm-actions");
    return doing;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(words.of(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.SMALL);
    button.setAriaLabel(words.of(key + ".spoken", invitation.name()));
    return button;
  }
}

package io.waymark.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;
import io.waymark.ui.recover.ForgotPasswordView;
import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.Preferences;
import io.waymark.ui.shell.View;
import io.waymark.ui.viewas.WhatOthersSeeView;
import java.util.List;

/** One's own account and how it is protected, for whoever is signed in. */
@Route(value = ":tenant/account", layout = Frame.class)
@StyleSheet("context://css/account.css")
@JavaScript("context://js/security.js")
@Prototype
public final class AccountView extends View {
  private final Account account;
  private final OwnData data;
  private final Downloads downloads;
  private final Preferences preferences;
  private final Desk desk;
  private final Div parts = new Div();

  AccountView(
      Visit visit,
      Clients clients,
      SignIns signIns,
      PasskeyPrompt prompt,
      Preferences preferences) {
    super(visit);
    this.account = clients.account();
    this.data = clients.data();
    this.downloads = clients.downloads();
    this.preferences = preferences;
    this.desk = new Desk(visit, account, signIns, prompt, this::show);
    head(visit.me().email(), text("account.title"));
    parts.addClassName("wm-account");
    add(parts);
    if (visit.me().signOn()) {
      parts.add(throughTheOrganisation(), new PreferencesPart(desk, preferences));
      if (visit.is(Role.PARTICIPANT)) {
        parts.add(othersSee());
      }
    } else {
      show();
    }
  }

  /** Its sign-on opens the organisation, and not the account. */
  private Component throughTheOrganisation() {
    Anchor way = new Anchor(ForgotPasswordView.ADDRESS, text("account.sign-on.password"));
    way.setRouterIgnore(true);
    return Block.flat(text("account.sign-on", visit.me().tenant().name()))
        .with(new Paragraph(text("account.sign-on.text", visit.me().email())), way);
  }

  private void show() {
    Account.SecondFactor second = account.secondFactor();
    List<Account.Passkey> passkeys = account.passkeys().items();
    boolean bare = second.totpSince() == null && passkeys.isEmpty();
    boolean held = bare && second.required();
    parts.removeAll();
    if (held) {
      parts.add(required());
    } else {
      parts.add(new PreferencesPart(desk, preferences));
      parts.add(new PasswordPart(desk), new EmailPart(desk, visit.me().email()));
      parts.add(new PersonalAddressPart(desk, data));
    }
    parts.add(new AppPart(desk, second.totpSince()), new PasskeysPart(desk, passkeys));
    if (!bare) {
      parts.add(new CodesPart(desk, second.recoveryCodesLeft()));
    }
    if (!held) {
      parts.add(new SignInsPart(desk, account.signIns().items()));
      if (visit.is(Role.PARTICIPANT)) {
        parts.add(othersSee());
      }
      parts.add(
          new OwnDataPart(desk, data, downloads), new ErasePart(desk, data, visit.me().email()));
    }
  }

  private Component othersSee() {
    Anchor way = new Anchor("/" + visit.path(WhatOthersSeeView.PATH), text("account.see.go"));
    Paragraph lead = new Paragraph(text("account.see.text"));
    lead.addClassNames("wm-small", "wm-quiet");
    return Block.flat(text("account.see")).with(lead, way);
  }

  /** Nothing else opens before there is a second factor. */
  private Component required() {
    Paragraph text = new Paragraph(text("account.required", visit.me().tenant().name()));
    Div note = State.RISK.dress(new Div(new Mark(State.RISK), text));
    note.addClassNames("wm-note", "wm-problem");
    return note;
  }
}

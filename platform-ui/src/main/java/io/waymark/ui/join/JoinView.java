package io.waymark.ui.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Account.PasskeyCreation;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining;
import io.waymark.ui.client.Joining.NewAccount;
import io.waymark.ui.client.Joining.NewPasskeyAccount;
import io.waymark.ui.client.Joining.Preview;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.BrowserZone;
import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.shell.Doorstep;
import io.waymark.ui.shell.FirstScreen;
import io.waymark.ui.shell.ReturnPath;
import io.waymark.ui.viewas.WhatOthersSee;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where the link of an invitation leads: who invites, to what, who there will see what; then one
 * joins, with a new account or with the one there is. Looking uses nothing up.
 */
@Route("join/:token")
@StyleSheet("context://css/people.css")
@JavaScript("context://js/security.js")
@Prototype
public final class JoinView extends Doorstep implements BeforeEnterObserver {
  private static final String TOKEN = "token";

  private final Joining joining;
  private final Joiner joiner;
  private final Visitor visitor;
  private String token = "";

  JoinView(Joining joining, Joiner joiner, PasskeyPrompt prompt) {
    super("join.page");
    this.joining = joining;
    this.joiner = joiner;
    this.visitor = new Visitor(words, BrowserZone.name(), prompt);
    addClassName("wm-join");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get(TOKEN).orElse("");
    look();
  }

  private void look() {
    try {
      show(joining.preview(new Joining.Token(token)));
    } catch (ApiProblem problem) {
      refuse(problem);
    }
  }

  private void refuse(ApiProblem problem) {
    show(Refusal.key(problem), link("/", "join.refused.on"));
  }

  private void show(Preview invitation) {
    Component see =
        new WhatOthersSee(
            words,
            words.of("join.see"),
            invitation.organisation(),
            invitation.roles(),
            invitation.adminsReadText());
    Component declined = new Quiet(words.of("join.declined.before"));
    declined.setVisible(invitation.declined());
    Component decline = link(DeclineView.address(token), "join.decline");
    decline.setVisible(!invitation.declined());
    show("join.title", said(invitation), declined, see, ways(invitation), decline);
  }

  /** Who invites, to what, as what. */
  private Object[] said(Preview invitation) {
    String roles =
        invitation.roles().stream()
            .map(role -> words.name("role", role))
            .collect(Collectors.joining(", "));
    return new Object[] {invitation.organisation(), invitation.inviter(), roles};
  }

  private Component ways(Preview invitation) {
    String signedIn = joiner.address();
    if (!signedIn.isEmpty() && !signedIn.equalsIgnoreCase(invitation.email())) {
      return somebodyElse(signedIn, invitation);
    }
    if (!signedIn.isEmpty()) {
      return member(invitation);
    }
    return invitation.hasAccount() ? signIn(invitation) : newAccount(invitation);
  }

  private Component newAccount(Preview invitation) {
    Beginning beginning =
        new Beginning() {
          @Override
          public void withPassword(NewAccount account) {
            orSay(() -> joiner.begin(account, invitation.email())).ifPresent(JoinView.this::enter);
          }

          @Override
          public PasskeyCreation ask() {
            return joiner.askPasskey(token);
          }

          @Override
          public void withPasskey(NewPasskeyAccount account) {
            orSay(() -> joiner.begin(account)).ifPresent(JoinView.this::enter);
          }
        };
    return new NewAccountForm(visitor, invitation, token, beginning);
  }

  /** What is wrong with the link takes the page; the rest is said in the form. */
  private Optional<SignIns.Entered> orSay(Supplier<SignIns.Entered> begin) {
    try {
      return Optional.of(begin.get());
    } catch (ApiProblem problem) {
      if (problem.status() == 409) {
        look();
      } else if (Refusal.isAboutTheLink(problem)) {
        refuse(problem);
      } else {
        throw problem;
      }
      return Optional.empty();
    }
  }

  private Component signIn(Preview invitation) {
    String address = "/sign-in?" + ReturnPath.PARAMETER + "=join/" + token;
    Anchor way = new Anchor(address, words.of("join.sign-in"));
    way.setRouterIgnore(true);
    return choice(new Paragraph(words.of("join.has-account", invitation.email())), way);
  }

  private Component member(Preview invitation) {
    Button join =
        new Button(words.of("join.do", invitation.organisation()), click -> join(invitation));
    join.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    join.setWidthFull();
    return choice(new Paragraph(words.of("join.as", invitation.email())), join);
  }

  private void join(Preview invitation) {
    try {
      go(joiner.join(token), invitation.roles());
    } catch (ApiProblem problem) {
      refuse(problem);
    }
  }

  private Component somebodyElse(String signedIn, Preview invitation) {
    Button out = new Button(words.of("join.sign-out"), click -> signOut());
    return choice(new Paragraph(words.of("join.somebody-else", signedIn, invitation.email())), out);
  }

  private void signOut() {
    joiner.signOut();
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  private static Div choice(Component... parts) {
    Div choice = new Div(parts);
    choice.addClassName("wm-form");
    return choice;
  }

  /** An organisation may ask for a second factor before anything else. */
  private void enter(SignIns.Entered entered) {
    if (entered.secondFactorMissing()) {
      getUI().ifPresent(ui -> ui.navigate(entered.tenant() + "/account"));
    } else {
      go(entered.tenant(), entered.roles());
    }
  }

  private void go(String tenant, List<Role> roles) {
    getUI().ifPresent(ui -> ui.navigate(FirstScreen.path(tenant, roles)));
  }
}

package io.waymark.ui.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining;
import io.waymark.ui.shell.Doorstep;

/** Asks once more before an invitation is declined: mail scanners open this page, too. */
@Route("decline/:token")
@StyleSheet("context://css/people.css")
@Prototype
public final class DeclineView extends Doorstep implements BeforeEnterObserver {
  private final Joining joining;
  private String token = "";

  DeclineView(Joining joining) {
    super("decline.title");
    this.joining = joining;
  }

  static String address(String token) {
    return "decline/" + token;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    Button decline = new Button(words.of("decline.do"), click -> decline());
    decline.setWidthFull();
    Div form = new Div(decline);
    form.addClassName("wm-form");
    show("decline.title", form, back("decline.back"));
  }

  private Component back(String text) {
    return link("join/" + token, text);
  }

  private void decline() {
    try {
      joining.decline(new Joining.Token(token));
      show("decline.done", back("decline.back"));
    } catch (ApiProblem problem) {
      show(Refusal.key(problem), link("/", "join.refused.on"));
    }
  }
}

package io.waymark.ui.recover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Recovery;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.shell.Doorstep;
import java.util.function.Consumer;

/** One button that uses a link up: opening the page does not, for mail scanners open it, too. */
abstract class EmailLinkView extends Doorstep implements BeforeEnterObserver {
  private final String topic;
  private final Consumer<Recovery.Link> use;
  private final ProblemNote problem = new ProblemNote();
  private String token = "";

  /**
   * @param topic whose texts are {@code topic}, {@code topic.submit} and {@code topic.done}
   */
  EmailLinkView(String topic, Consumer<Recovery.Link> use) {
    super(topic);
    this.topic = topic;
    this.use = use;
    Button submit = new Button(words.of(topic + ".submit"), click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    submit.setWidthFull();
    Div form = new Div(problem, submit);
    form.addClassName("wm-form");
    show(topic, form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
  }

  private void submit() {
    try {
      use.accept(new Recovery.Link(token));
      show(topic + ".done", toSignIn());
    } catch (ApiProblem refused) {
      if (refused.is("email_change.link") || refused.is("personal_address.link")) {
        show("recover.email.old", toSignIn());
      } else {
        problem.show(words.of(refused.status() == 409 ? "recover.email.taken" : "sign-in.down"));
      }
    }
  }
}

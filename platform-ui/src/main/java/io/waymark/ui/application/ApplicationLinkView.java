package io.waymark.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Applying;
import io.waymark.ui.client.Applying.Own;
import io.waymark.ui.client.Applying.Token;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.session.BrowserZone;
import io.waymark.ui.text.Times;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the letters to applicants lead: how the application stands, its confirmation, and the way
 * out. Looking uses nothing up.
 */
@Route("application/:token")
@StyleSheet("context://css/leaving.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class ApplicationLinkView extends PublicPage implements BeforeEnterObserver {
  private final Applying applying;
  private final Times times;
  private Token token = new Token("");

  ApplicationLinkView(Applying applying, Clock clock) {
    this.applying = applying;
    this.times = new Times(words, ZoneId.of(BrowserZone.name()), clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = new Token(event.getRouteParameters().get("token").orElse(""));
    try {
      show(applying.look(token), "");
    } catch (ApiProblem refused) {
      gone(refused);
    }
  }

  private void gone(ApiProblem refused) {
    if (refused.status() != 404 && refused.status() != 403) {
      throw refused;
    }
    title = words.of("own.gone");
    fill(new H1(title), new Paragraph(words.of("own.gone.text")));
  }

  private void show(Own own, String done) {
    title = words.of("own.title", own.cohortName());
    List<Component> parts = new ArrayList<>();
    parts.add(new H1(title));
    DoneNote note = new DoneNote();
    parts.add(note);
    if (!done.isEmpty()) {
      note.show(words.of(done));
    }
    parts.add(new Paragraph(words.of("own.lead", own.organisation(), times.exact(own.startsOn()))));
    parts.add(new Paragraph(words.of(standing(own))));
    parts.add(acts(own));
    fill(parts.toArray(Component[]::new));
  }

  private static String standing(Own own) {
    if (own.status() == EnrolmentStatus.APPLIED && !own.confirmed()) {
      return "own.unconfirmed";
    }
    return own.joined()
        ? "own.joined"
        : "own.stands." + own.status().name().toLowerCase(Locale.ROOT);
  }

  private Div acts(Own own) {
    Div acts = new Div();
    acts.addClassName("wm-actions");
    if (own.status() == EnrolmentStatus.APPLIED && !own.confirmed()) {
      Button confirm =
          new Button(
              words.of("own.confirm"),
              click -> act(() -> applying.confirm(token), "own.confirmed"));
      confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      acts.add(confirm);
    }
    if (own.mayWithdraw()) {
      acts.add(new Button(words.of("own.withdraw.do"), click -> withdraw()));
    }
    return acts;
  }

  private void withdraw() {
    new EnrollingConfirmation(words, "own.withdraw")
        .ask(() -> show(applying.withdraw(token), "own.withdrawn"));
  }

  private void act(java.util.function.Supplier<Own> act, String done) {
    try {
      show(act.get(), done);
    } catch (ApiProblem refused) {
      gone(refused);
    }
  }
}

package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.EnrolmentLinks;
import io.waymark.ui.client.EnrolmentLinks.Offer;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import io.waymark.ui.viewas.WhatOthersSee;
import java.util.List;

/** Where an enrolment link leads: to what, who will see what, and then the yes. */
@Route(value = ":tenant/enrol/:token", layout = Frame.class)
@ForRoles(Role.PARTICIPANT)
@StyleSheet("context://css/people.css")
@Prototype
public final class EnrolView extends View implements BeforeEnterObserver {
  private final EnrolmentLinks links;
  private String token = "";

  EnrolView(Visit visit, EnrolmentLinks links) {
    super(visit);
    this.links = links;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    removeAll();
    try {
      show(links.look(new EnrolmentLinks.Token(token)));
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void refuse(ApiProblem refused) {
    removeAll();
    head(null, text("enrol.closed"));
    String said =
        refused.status() == 404
            ? text("enrol.closed.text")
            : Trouble.say(visit.words(), "enrolling", refused);
    add(new Empty(text("enrol.closed.why"), said));
  }

  private void show(Offer offer) {
    head(offer.organisation(), text("enrol.title", offer.cohortName()));
    Button enrol =
        new Button(
            text(offer.placesLeft() != null && offer.placesLeft() == 0 ? "enrol.wait" : "enrol.do"),
            click -> enrol());
    enrol.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    enrol.setDisableOnClick(true);
    add(
        Block.card(offer.trackName())
            .with(
                new Paragraph(
                    text(
                        "enrol.when",
                        visit.times().span(offer.startsOn(), offer.endsOn()),
                        offer.weeks())),
                new Paragraph(places(offer)),
                new WhatOthersSee(
                    visit.words(),
                    text("join.see"),
                    offer.organisation(),
                    List.of(Role.PARTICIPANT),
                    offer.adminsReadText()))
            .footer(enrol));
  }

  private String places(Offer offer) {
    Integer left = offer.placesLeft();
    if (left != null) {
      return left == 0 ? text("enrol.full") : visit.words().count("enrol.places", left);
    }
    return text(offer.running() ? "enrol.late" : "enrol.open");
  }

  private void enrol() {
    try {
      EnrolmentLinks.Enrolled enrolled = links.enrol(new EnrolmentLinks.Token(token));
      if (enrolled.status() == EnrolmentStatus.WAITLISTED) {
        removeAll();
        head(null, text("enrol.waits"));
        add(new Div(new Paragraph(text("enrol.waits.text"))));
      } else {
        getUI().ifPresent(ui -> ui.navigate(visit.path("this-week")));
      }
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }
}

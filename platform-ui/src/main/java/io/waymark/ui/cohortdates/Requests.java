package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.DateRequests.Request;
import io.waymark.ui.client.DateRequests.Status;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.util.List;
import java.util.function.Consumer;

/** What participants of the cohort ask for; empty where nobody ever asked. */
final class Requests extends Composite<Div> {
  private final Visit visit;
  private final DateRequests requests;
  private final Consumer<String> told;

  Requests(Visit visit, DateRequests requests, String cohortId, Consumer<String> told) {
    this.visit = visit;
    this.requests = requests;
    this.told = told;
    List<Request> all = requests.ofCohort(cohortId).items();
    List<Request> open = all.stream().filter(each -> each.status() == Status.OPEN).toList();
    List<Request> answered = all.stream().filter(each -> each.status() != Status.OPEN).toList();
    if (all.isEmpty()) {
      return;
    }
    Block block = open.isEmpty() ? Block.flat(title(0)) : Block.card(title(open.size()));
    if (!open.isEmpty()) {
      block.with(list(open));
    }
    if (!answered.isEmpty()) {
      block.with(
          new Fold(
              visit.words().count("dates.requests.answered", answered.size()), list(answered)));
    }
    getContent().add(block);
  }

  private String title(int open) {
    return open == 0
        ? visit.words().of("dates.requests")
        : visit.words().count("dates.requests.open", open);
  }

  private UnorderedList list(List<Request> shown) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-dates-list");
    shown.forEach(request -> list.add(item(request)));
    return list;
  }

  private ListItem item(Request request) {
    Sayings sayings = new Sayings(visit);
    Div said =
        new Div(
            new Paragraph(
                visit
                    .words()
                    .of("dates.request", request.participantName(), sayings.what(request))));
    Paragraph asked = new Paragraph(visit.words().of("dates.request.asked") + " ");
    asked.add(When.ago(visit.times(), request.askedAt()));
    asked.addClassNames("wm-small", "wm-quiet");
    said.add(asked);
    if (request.reason() != null) {
      said.add(quoted(request.reason()));
    }
    if (request.words() != null) {
      said.add(quoted(request.answeredBy() + ": " + request.words()));
    }
    ListItem item = new ListItem(new Face(request.participantName()), said);
    if (request.status() == Status.OPEN) {
      item.add(answer(request, true), answer(request, false));
    } else {
      item.add(status(visit, request.status()));
    }
    return item;
  }

  static Chip status(Visit visit, Status status) {
    State look =
        switch (status) {
          case OPEN -> State.WAITING;
          case GRANTED -> State.DONE;
          case DECLINED, WITHDRAWN -> State.NONE;
        };
    return new Chip(look, visit.words().name("dates.request.status", status));
  }

  private Paragraph quoted(String text) {
    Paragraph quoted = new Paragraph(visit.words().of("check-in.quoted", text));
    quoted.addClassName("wm-small");
    return quoted;
  }

  private Button answer(Request request, boolean grant) {
    String key = grant ? "dates.request.grant" : "dates.request.decline";
    Button button = new Button(visit.words().of(key));
    button.addThemeVariants(ButtonVariant.SMALL);
    button.setAriaLabel(visit.words().of(key + ".spoken", request.participantName()));
    button.addClickListener(
        click -> new AnswerDialog(visit, requests, request, grant, told).open());
    return button;
  }
}

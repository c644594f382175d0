package io.waymark.ui.week;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.DateRequests.Kind;
import io.waymark.ui.client.DateRequests.Request;
import io.waymark.ui.client.DateRequests.Status;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Objects;

/** A pause to ask for, and what was asked for lately, with the answers. */
final class OwnRequests extends Composite<Div> {
  private static final int SHOWN = 3;

  private final Visit visit;
  private final Words words;
  private final DateRequests requests;
  private final String enrolmentId;
  private final UnorderedList list = new UnorderedList();
  private final DoneNote done = new DoneNote();
  private final Button ask;

  OwnRequests(Visit visit, DateRequests requests, String enrolmentId) {
    this.visit = visit;
    this.words = visit.words();
    this.requests = requests;
    this.enrolmentId = enrolmentId;
    Paragraph text = new Paragraph(words.of("pause.text"));
    text.addClassNames("wm-small", "wm-quiet");
    list.addClassNames("wm-list", "wm-requests");
    ask = new Button(words.of("pause.ask"), click -> ask());
    ask.addThemeVariants(ButtonVariant.SMALL);
    getContent().add(Block.flat(words.of("pause.title")).with(text, done, list, ask));
    show(requests.own(enrolmentId).items());
  }

  private void ask() {
    new PauseDialog(visit, requests, enrolmentId, () -> reload("pause.asked")).open();
  }

  private void reload(String said) {
    show(requests.own(enrolmentId).items());
    done.show(words.of(said));
    ask.focus();
  }

  private void show(List<Request> all) {
    list.removeAll();
    all.stream()
        .filter(request -> request.status() != Status.WITHDRAWN)
        .limit(SHOWN)
        .forEach(request -> list.add(item(request)));
    list.setVisible(list.getChildren().findAny().isPresent());
    ask.setVisible(
        all.stream().noneMatch(r -> r.kind() == Kind.PAUSE && r.status() == Status.OPEN));
  }

  private ListItem item(Request request) {
    Div said = new Div(new Span(what(request)));
    if (request.words() != null) {
      Paragraph answer = new Paragraph(words.of("check-in.quoted", request.words()));
      answer.addClassNames("wm-small", "wm-quiet");
      said.add(answer);
    }
    ListItem item = new ListItem(said, status(request.status()));
    if (request.status() == Status.OPEN) {
      Button back = new Button(words.of("pause.withdraw"), click -> withdraw(request));
      back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      back.setAriaLabel(words.of("pause.withdraw.spoken", what(request)));
      item.add(back);
    }
    return item;
  }

  private Chip status(Status status) {
    State look =
        switch (status) {
          case OPEN -> State.WAITING;
          case GRANTED -> State.DONE;
          case DECLINED, WITHDRAWN -> State.NONE;
        };
    return new Chip(look, words.name("dates.request.status", status));
  }

  private String what(Request request) {
    return request.kind() == Kind.PAUSE
        ? words.of(
            "dates.request.pause",
            words.count("dates.weeks", Objects.requireNonNull(request.weeks())),
            visit.times().date(Objects.requireNonNull(request.firstDay())))
        : words.of(
            "dates.request.extension",
            Objects.requireNonNull(request.milestone()),
            visit.times().date(Objects.requireNonNull(request.dueOn())));
  }

  /** Somebody may have answered in between; then the answer shows. */
  private void withdraw(Request request) {
    try {
      requests.withdraw(request.id());
    } catch (ApiProblem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      reload("pause.answered");
      return;
    }
    reload("pause.withdrawn");
  }
}

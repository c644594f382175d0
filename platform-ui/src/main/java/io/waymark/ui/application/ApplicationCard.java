package io.waymark.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Applications.Application;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One application: who, since when, what they said, and the answers that can be given. */
final class ApplicationCard extends ListItem {
  /** The order of the answers, the same in every column. */
  private static final List<EnrolmentStatus> ANSWERS =
      List.of(
          EnrolmentStatus.ACCEPTED,
          EnrolmentStatus.WAITLISTED,
          EnrolmentStatus.DECLINED,
          EnrolmentStatus.WITHDRAWN);

  ApplicationCard(Visit visit, Application one, BiConsumer<Application, EnrolmentStatus> ask) {
    Words words = visit.words();
    addClassNames("wm-card", "wm-application");
    H3 name = new H3(one.name());
    Div head = new Div(name, new Quiet(one.email()));
    add(head, When.of(visit.times(), one.appliedAt(), since(visit, one)), state(words, one));
    if (!one.answers().isEmpty()) {
      Div said = new Div();
      said.addClassName("wm-stack-s");
      one.answers()
          .forEach(
              answer -> {
                said.add(new Quiet(answer.question()));
                said.add(new Paragraph(answer.text()));
              });
      add(new Fold(words.of("board.answers"), said));
    }
    Div acts = new Div();
    acts.addClassName("wm-actions");
    for (EnrolmentStatus next : ANSWERS.stream().filter(one.allowed()::contains).toList()) {
      String key = "board.become." + next.name().toLowerCase(Locale.ROOT);
      Button act = new Button(words.of(key + ".do"), click -> ask.accept(one, next));
      act.setAriaLabel(words.of("board.spoken", words.of(key + ".do"), one.name()));
      if (next == EnrolmentStatus.ACCEPTED) {
        act.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      }
      acts.add(act);
    }
    add(acts);
  }

  private static String since(Visit visit, Application one) {
    return visit
        .words()
        .of(
            one.imported() ? "board.imported" : "board.applied",
            visit.times().ago(one.appliedAt()));
  }

  private static Chip state(Words words, Application one) {
    if (!one.confirmed()) {
      return new Chip(State.WAITING, words.of("board.unconfirmed"));
    }
    if (one.status() == EnrolmentStatus.ACCEPTED) {
      return one.joined()
          ? new Chip(State.DONE, words.of("board.joined"))
          : new Chip(State.NEXT, words.of("board.invited"));
    }
    return one.status() == EnrolmentStatus.WITHDRAWN
        ? new Chip(State.ABSENT, words.of("roll.status.withdrawn"))
        : new Chip(State.DONE, words.of("board.confirmed"));
  }
}

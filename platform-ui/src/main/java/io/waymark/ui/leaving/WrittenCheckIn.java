package io.waymark.ui.leaving;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Leaving;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Said;
import io.waymark.ui.parts.When;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** A check-in as it was sent, and the answers beneath it. */
final class WrittenCheckIn extends Article {
  private final Words words;
  private final Times times;
  private final DescriptionList fields = new DescriptionList();

  WrittenCheckIn(Words words, Times times, Leaving.Written checkIn) {
    this.words = words;
    this.times = times;
    addClassName("wm-leaving-item");
    Div when = new Div(new Quiet(checkIn.cohort() + " · "));
    when.add(When.at(times, checkIn.submittedAt()));
    when.addClassNames("wm-small", "wm-quiet");
    add(new H3(words.of("leaving.check-in", checkIn.period())), when, fields);
    field("leaving.win", checkIn.win());
    field("leaving.blocker", checkIn.blocker());
    field("leaving.question", checkIn.question());
    promises(checkIn);
    checkIn.replies().forEach(this::answer);
  }

  private void field(String label, @Nullable String text) {
    if (text != null) {
      fields.add(new DescriptionList.Term(words.of(label)), new DescriptionList.Description(text));
    }
  }

  private void promises(Leaving.Written checkIn) {
    if (checkIn.commitments().isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    for (Leaving.Promised promised : checkIn.commitments()) {
      String outcome = promised.outcome();
      list.add(
          new ListItem(
              outcome == null
                  ? promised.text()
                  : words.of(
                      "leaving.promise." + outcome.toLowerCase(java.util.Locale.ROOT),
                      promised.text())));
    }
    fields.add(
        new DescriptionList.Term(words.of("leaving.commitments")),
        new DescriptionList.Description(list));
  }

  private void answer(Leaving.Answer answer) {
    Paragraph who = new Paragraph(words.of("leaving.answered", answer.mentor()) + " ");
    who.add(When.at(times, answer.sentAt()));
    who.addClassNames("wm-small", "wm-quiet");
    Div reply = new Div(who, new Said(answer.text()));
    reply.addClassName("wm-leaving-reply");
    add(reply);
  }
}

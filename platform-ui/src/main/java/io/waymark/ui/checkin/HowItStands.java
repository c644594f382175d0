package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confidence, a win, a blocker and a question; none of them has to be filled in. */
final class HowItStands extends Div {
  private static final int LONGEST = 2000;

  private final Words words;
  private final RadioButtonGroup<Integer> confidence = new RadioButtonGroup<>();
  private final TextArea win;
  private final TextArea blocker;
  private final TextArea question;

  HowItStands(Words words, Asked asked) {
    this.words = words;
    addClassName("wm-stack");
    ThisWeek.Prompts prompts = asked.form().prompts();
    confidence.addClassNames("wm-seg", "wm-seg-even");
    confidence.setLabel(or(prompts == null ? null : prompts.confidence(), "check-in.confidence"));
    confidence.setItems(1, 2, 3, 4, 5);
    win = field(prompts == null ? null : prompts.win(), "check-in.win");
    blocker = field(prompts == null ? null : prompts.blocker(), "check-in.blocker");
    blocker.setPlaceholder(words.of("check-in.blocker.none-is-fine"));
    question = field(prompts == null ? null : prompts.question(), "check-in.question");
    add(new Div(confidence, ends()), win, blocker, question);
  }

  private String or(@Nullable String prompt, String key) {
    return prompt == null || prompt.isBlank() ? words.of(key) : prompt;
  }

  private TextArea field(@Nullable String prompt, String key) {
    TextArea field = Fields.lines(LONGEST);
    field.setMinRows(2);
    field.setLabel(or(prompt, key));
    return field;
  }

  private Div ends() {
    Div ends =
        new Div(
            new Span(words.of("check-in.confidence.least")),
            new Span(words.of("check-in.confidence.most")));
    ends.addClassNames("wm-ends", "wm-small", "wm-quiet");
    return ends;
  }

  void onChange(Runnable changed) {
    confidence.addValueChangeListener(change -> changed.run());
    List.of(win, blocker, question)
        .forEach(field -> field.addValueChangeListener(change -> changed.run()));
  }

  void fill(CheckIns.CheckInBody body) {
    confidence.setValue(body.confidence());
    win.setValue(or(body.win()));
    blocker.setValue(or(body.blocker()));
    question.setValue(or(body.question()));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  CheckIns.CheckInBody body(
      List<CheckIns.Review> reviews, List<CheckIns.NewCommitment> commitments) {
    return new CheckIns.CheckInBody(
        reviews,
        commitments,
        confidence.getValue(),
        Fields.said(win),
        Fields.said(blocker),
        Fields.said(question));
  }

  /** "Confidence 4 of 5, a win, a question"; empty when nothing is filled in. */
  String summary() {
    List<String> said = new ArrayList<>();
    if (!confidence.isEmpty()) {
      said.add(words.of("check-in.sum.confidence", confidence.getValue()));
    }
    add(said, win, "check-in.sum.win");
    add(said, blocker, "check-in.sum.blocker");
    add(said, question, "check-in.sum.question");
    return String.join(", ", said);
  }

  private void add(List<String> said, TextArea field, String key) {
    if (Fields.said(field) != null) {
      said.add(words.of(key));
    }
  }

  void takeFocus() {
    Focus.onChoice(confidence);
  }
}

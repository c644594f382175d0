package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One promise for the coming week: new, or carried on from the last one. */
final class PromiseRow extends ListItem {
  private static final int OFTEN = 3;

  private final Words words;
  private final ThisWeek.@Nullable NextMilestone milestone;
  private final ThisWeek.@Nullable ToReview carried;
  private final TextArea text = Fields.lines(500);
  private final Checkbox serves = new Checkbox();
  private final Button remove = new Button("×");

  /** A milestone other than the next one, which it has served since it was made. */
  private @Nullable String earlierKey;

  PromiseRow(
      Words words,
      ThisWeek.@Nullable NextMilestone milestone,
      ThisWeek.@Nullable ToReview carried) {
    this.words = words;
    this.milestone = milestone;
    this.carried = carried;
    addClassName("wm-promise");
    text.setPlaceholder(words.of("check-in.promise.example"));
    remove.addClassName("wm-cross");
    remove.setVisible(carried == null);
    Div line = new Div(text, remove);
    line.addClassName("wm-promise-line");
    add(line);
    if (carried != null && carried.timesCarried() + 1 >= OFTEN) {
      add(Fields.hint(words.of("check-in.carried-often")));
    }
    add(served());
  }

  /** What is carried goes on to serve what it served; else the next milestone can be chosen. */
  private Component served() {
    String name = carried == null || carried.milestoneKey() == null ? null : carried.serves();
    if (name != null) {
      return Fields.hint(words.of("check-in.serves", name));
    }
    if (milestone != null) {
      serves.setLabel(words.of("check-in.serves", milestone.name()));
    }
    serves.setVisible(milestone != null);
    return serves;
  }

  /** Shows which one it is. */
  void number(int number) {
    text.setLabel(number + " · " + kind());
    remove.setAriaLabel(words.of("check-in.promise.remove", number));
  }

  private String kind() {
    if (carried == null) {
      return words.of("check-in.promise.new");
    }
    int times = carried.timesCarried() + 1;
    String key = "check-in.promise.carried." + times;
    return words.has(key) ? words.of(key) : words.of("check-in.promise.carried", times);
  }

  void onChange(Runnable changed, Consumer<PromiseRow> removed) {
    text.addValueChangeListener(
        change -> {
          text.setInvalid(false);
          changed.run();
        });
    serves.addValueChangeListener(change -> changed.run());
    remove.addClickListener(click -> removed.accept(this));
  }

  PromiseRow fill(String said, @Nullable String milestoneKey) {
    text.setValue(said);
    boolean next = milestone != null && milestone.key().equals(milestoneKey);
    serves.setValue(next);
    earlierKey = next ? null : milestoneKey;
    return this;
  }

  boolean isEmpty() {
    return Fields.said(text) == null;
  }

  boolean says(String said) {
    return said.equals(Fields.said(text));
  }

  boolean carries(String commitmentId) {
    return carried != null && carried.commitmentId().equals(commitmentId);
  }

  boolean isNew() {
    return carried == null;
  }

  NewCommitment commitment() {
    String key = milestone != null && serves.getValue() ? milestone.key() : earlierKey;
    return new NewCommitment(
        text.getValue().strip(), key, carried == null ? null : carried.commitmentId());
  }

  void refuse(String why) {
    text.setInvalid(true);
    text.setErrorMessage(why);
  }

  void takeFocus() {
    text.focus();
  }
}

package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.ToReview;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One to five promises for the coming week: what was carried stands there already, the milestone
 * offers more.
 */
final class LookAhead extends Div {
  private static final int MOST = 5;
  private static final int OFFERED = 3;

  private final Words words;
  private final Asked asked;
  private final OrderedList list = new OrderedList();
  private final Button more;
  private final Div offers = new Div();
  private final List<PromiseRow> rows = new ArrayList<>();
  private Runnable changed = () -> {};

  LookAhead(Words words, Asked asked) {
    this.words = words;
    this.asked = asked;
    addClassName("wm-stack-s");
    list.addClassName("wm-rows");
    more = new Button(words.of("check-in.promise.more"), click -> append(row(null)).takeFocus());
    more.addThemeVariants(ButtonVariant.SMALL);
    offers.addClassName("wm-actions");
    add(list, new Div(more));
    offer();
    append(row(null));
  }

  void onChange(Runnable listener) {
    changed = listener;
  }

  private void offer() {
    ThisWeek.NextMilestone milestone = asked.milestone();
    if (milestone == null || milestone.tasks().stream().allMatch(ThisWeek.NextTask::done)) {
      return;
    }
    Paragraph needs = new Paragraph(words.of("check-in.milestone-needs", milestone.name()));
    needs.addClassNames("wm-small", "wm-quiet");
    milestone.tasks().stream()
        .filter(task -> !task.done())
        .limit(OFFERED)
        .forEach(task -> offers.add(offer(milestone.key(), task.name())));
    add(new Div(needs, offers));
  }

  private Button offer(String milestoneKey, String task) {
    Button offer = new Button("+ " + task);
    offer.addThemeVariants(ButtonVariant.SMALL);
    offer.addClassName("wm-offer");
    offer.setAriaLabel(words.of("check-in.promise.offer", task));
    offer.addClickListener(click -> promise(task, milestoneKey));
    return offer;
  }

  /** Fills the first empty row, or a further one. */
  private void promise(String text, String milestoneKey) {
    if (rows.stream().anyMatch(row -> row.says(text))) {
      return;
    }
    PromiseRow empty = rows.stream().filter(PromiseRow::isEmpty).findFirst().orElse(null);
    if (empty == null && rows.size() == MOST) {
      return;
    }
    PromiseRow row = empty == null ? append(row(null)) : empty;
    row.fill(text, milestoneKey).takeFocus();
  }

  private PromiseRow row(@Nullable ToReview carried) {
    PromiseRow row = new PromiseRow(words, asked.milestone(), carried);
    row.onChange(() -> changed.run(), this::remove);
    return row;
  }

  private PromiseRow append(PromiseRow row) {
    rows.add(row);
    show();
    return row;
  }

  private void remove(PromiseRow row) {
    int at = rows.indexOf(row);
    rows.remove(row);
    if (rows.isEmpty()) {
      rows.add(row(null));
    }
    show();
    rows.get(Math.min(at, rows.size() - 1)).takeFocus();
    changed.run();
  }

  private void show() {
    list.removeAll();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).number(i + 1);
      list.add(rows.get(i));
    }
    more.setVisible(rows.size() < MOST);
  }

  /** Puts a promise that is carried on in front of the new ones; once is enough. */
  void carry(ToReview commitment) {
    if (rows.stream().anyMatch(row -> row.carries(commitment.commitmentId()))) {
      return;
    }
    PromiseRow row = row(commitment).fill(commitment.text(), commitment.milestoneKey());
    rows.add((int) rows.stream().filter(other -> !other.isNew()).count(), row);
    makeRoom();
    show();
  }

  /** An empty row is no promise, and gives way to a sixth. */
  private void makeRoom() {
    if (rows.size() > MOST) {
      rows.stream().filter(row -> row.isNew() && row.isEmpty()).findFirst().ifPresent(rows::remove);
    }
  }

  /** Takes back what is not carried after all. */
  void release(ToReview commitment) {
    rows.removeIf(row -> row.carries(commitment.commitmentId()));
    if (rows.isEmpty()) {
      rows.add(row(null));
    }
    show();
  }

  /** Takes over what was typed before; carried rows must stand there already. */
  void fill(List<NewCommitment> commitments) {
    for (NewCommitment commitment : commitments) {
      String from = commitment.carriedFrom();
      if (from == null) {
        fillNew(commitment);
      } else {
        rows.stream()
            .filter(row -> row.carries(from))
            .forEach(row -> row.fill(commitment.text(), commitment.milestoneKey()));
      }
    }
  }

  private void fillNew(NewCommitment commitment) {
    PromiseRow row =
        rows.stream()
            .filter(other -> other.isNew() && other.isEmpty())
            .findFirst()
            .orElseGet(() -> append(row(null)));
    row.fill(commitment.text(), commitment.milestoneKey());
  }

  List<NewCommitment> commitments() {
    return rows.stream().filter(row -> !row.isEmpty()).map(PromiseRow::commitment).toList();
  }

  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (PromiseRow row : rows) {
      if (!row.isNew() && row.isEmpty()) {
        row.refuse(words.of("check-in.promise.carried-empty"));
        complaints.add(words.of("check-in.complaint.carried-empty"));
      }
    }
    if (commitments().isEmpty() && complaints.isEmpty() && !asked.form().mayBeEmpty()) {
      rows.getFirst().refuse(words.of("check-in.promise.missing"));
      complaints.add(words.of("check-in.complaint.promises"));
    }
    if (rows.size() > MOST) {
      complaints.add(words.of("check-in.complaint.too-many"));
    }
    return complaints;
  }

  void takeFocus() {
    rows.stream().filter(PromiseRow::isEmpty).findFirst().orElse(rows.getFirst()).takeFocus();
  }
}

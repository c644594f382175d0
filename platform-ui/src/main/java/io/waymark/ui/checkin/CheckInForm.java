package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.CheckIns.CheckInBody;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The check-in in three steps: look back, look ahead, how it stands. What is typed is kept by
 * itself.
 */
final class CheckInForm extends Div {
  private static final int BACK = 0;
  private static final int AHEAD = 1;
  private static final int STANDS = 2;

  private final Words words;
  private final Asked asked;
  private final Sending sending;
  private final Consumer<CheckIn> sent;
  private final ProblemNote problem = new ProblemNote();
  private final LookBack back;
  private final LookAhead ahead;
  private final HowItStands stands;
  private final DraftNote draft;
  private final List<Step> steps;
  private boolean filling = true;

  CheckInForm(Visit visit, Asked asked, Sending sending, Consumer<CheckIn> sent) {
    this.words = visit.words();
    this.asked = asked;
    this.sending = sending;
    this.sent = sent;
    back = new LookBack(words, asked.form().review());
    ahead = new LookAhead(words, asked);
    stands = new HowItStands(words, asked);
    draft = new DraftNote(words, visit.times());
    steps = List.of(step(BACK), step(AHEAD), step(STANDS));
    Div list = new Div();
    list.addClassName("wm-steps");
    shown().forEach(step -> list.add(steps.get(step)));
    addClassName("wm-stack-s");
    add(problem, list);
    listen();
    fill();
    filling = false;
    summarise();
    open(firstUnfinished());
  }

  private boolean looksBack() {
    return !asked.form().review().isEmpty();
  }

  /** Without promises to look back on, the form begins with the second step. */
  private IntStream shown() {
    return IntStream.rangeClosed(looksBack() ? BACK : AHEAD, STANDS);
  }

  private Step step(int step) {
    return switch (step) {
      case BACK ->
          new Step(words, words.of("check-in.back." + asked.form().review().size()))
              .with(back, foot(draft.place(), next(AHEAD, "check-in.next.ahead")));
      case AHEAD ->
          new Step(words, words.of("check-in.ahead"))
              .with(ahead, foot(draft.place(), next(STANDS, "check-in.next.stands")));
      default -> new Step(words, words.of("check-in.stands")).with(stands, foot(readers(), send()));
    };
  }

  private Div readers() {
    return new Div(new Div(new Quiet(Readers.of(words, asked))), draft.place());
  }

  private static Div foot(Component... parts) {
    Div foot = new Div(parts);
    foot.addClassName("wm-step-foot");
    return foot;
  }

  private Button next(int step, String key) {
    Button next = new Button(words.of(key), click -> goTo(step));
    next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return next;
  }

  private Button send() {
    Button send =
        new Button(words.of(sending.isChange() ? "check-in.send.change" : "check-in.send"));
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    send.addClickListener(click -> submit());
    return send;
  }

  private void listen() {
    back.onChange(this::changed, this::followOutcome);
    ahead.onChange(this::changed);
    stands.onChange(this::changed);
  }

  private void followOutcome(ReviewRow row) {
    if (row.outcome() == Outcome.CARRIED) {
      ahead.carry(row.commitment());
    } else {
      ahead.release(row.commitment());
    }
  }

  private void fill() {
    CheckIn before = sending.replaced();
    ThisWeek.Draft kept = asked.form().draft();
    if (kept != null) {
      fill(kept.typed());
      draft.show(kept.savedAt());
    } else if (before != null) {
      fill(Rewritten.of(before));
    }
  }

  private void fill(CheckInBody body) {
    back.fill(body.reviews());
    ahead.fill(body.commitments());
    stands.fill(body);
  }

  private void changed() {
    if (!filling) {
      draft.keep(() -> sending.keep(body()));
      summarise();
    }
  }

  private CheckInBody body() {
    return stands.body(back.reviews(), ahead.commitments());
  }

  private void summarise() {
    summarise(BACK, looksBack() && back.isFinished() ? back.summary() : "", "check-in.back.hint");
    int promised = ahead.commitments().size();
    summarise(
        AHEAD, promised == 0 ? "" : words.count("check-in.sum.promises", promised), aheadHint());
    summarise(STANDS, stands.summary(), "check-in.stands.hint");
  }

  private String aheadHint() {
    return asked.form().mayBeEmpty() ? "check-in.ahead.may-be-empty" : "check-in.ahead.hint";
  }

  private void summarise(int step, String said, String hint) {
    if (said.isEmpty()) {
      steps.get(step).unfinished(words.of(hint));
    } else {
      steps.get(step).finished(said);
    }
  }

  private int firstUnfinished() {
    if (sending.isChange()) {
      return AHEAD;
    }
    if (looksBack() && !back.isFinished()) {
      return BACK;
    }
    return ahead.commitments().isEmpty() || !looksBack() ? AHEAD : STANDS;
  }

  private void open(int step) {
    shown().forEach(other -> steps.get(other).setOpen(other == step));
  }

  /** On to the next step, unless something in this one is still missing. */
  private void goTo(int step) {
    List<Complaint> here = complaints(step - 1).toList();
    if (!here.isEmpty()) {
      complain(here);
      return;
    }
    problem.clear();
    open(step);
    if (step == AHEAD) {
      ahead.takeFocus();
    } else {
      stands.takeFocus();
    }
  }

  private Stream<Complaint> complaints(int step) {
    List<String> sentences =
        switch (step) {
          case BACK -> looksBack() ? back.complaints() : List.<String>of();
          case AHEAD -> ahead.complaints();
          default -> List.<String>of();
        };
    return sentences.stream().map(sentence -> new Complaint(step, sentence));
  }

  private void complain(List<Complaint> complaints) {
    open(complaints.getFirst().step());
    problem.show(
        words.of("check-in.incomplete"), complaints.stream().map(Complaint::sentence).toList());
  }

  private void submit() {
    List<Complaint> missing =
        IntStream.rangeClosed(BACK, STANDS).boxed().flatMap(this::complaints).toList();
    if (!missing.isEmpty()) {
      complain(missing);
      return;
    }
    try {
      sent.accept(sending.send(body()));
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  /** Nothing that was typed is lost, whatever the answer. */
  private void refuse(ApiProblem refused) {
    if (refused.status() == 412 || refused.is("check_in.already_submitted")) {
      sending.meetOther();
      problem.show(words.of("check-in.problem.other-tab"));
      return;
    }
    Refusal.show(problem, words, "check-in.problem", refused);
  }

  /** Where somebody who chose to change a sent check-in begins. */
  void takeFocus() {
    ahead.takeFocus();
  }
}

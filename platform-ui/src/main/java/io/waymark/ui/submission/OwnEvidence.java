package io.waymark.ui.submission;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Missing;
import io.waymark.ui.client.Submissions.Piece;
import io.waymark.ui.client.Submissions.Submission;
import io.waymark.ui.client.Tracks.Evidence;
import io.waymark.ui.client.Tracks.EvidenceKind;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a participant prepares for a milestone and hands in, and what became of it. */
public final class OwnEvidence extends Composite<Section> {
  private final Visit visit;
  private final Words words;
  private final Submissions submissions;
  private final Place place;
  private final Follower road;
  private final ProblemNote problem = new ProblemNote();
  private final Div body = new Div();
  private final Button add;
  private Submission there;

  /**
   * @param mayWrite false once the participant has left the cohort
   */
  public OwnEvidence(
      Visit visit, Submissions submissions, Place place, Follower road, boolean mayWrite) {
    this.visit = visit;
    this.words = visit.words();
    this.submissions = submissions;
    this.place = place;
    this.road = road;
    add = new Button(words.of("submission.add"), click -> add());
    add.addThemeVariants(ButtonVariant.SMALL);
    add.setVisible(mayWrite);
    body.addClassName("wm-stack-s");
    getContent().addClassName("wm-part");
    getContent().add(new H3(words.of("submission.own")), problem, body);
    there = submissions.get(place.enrolmentId(), place.key());
    show();
  }

  private void show() {
    body.removeAll();
    boolean isTheirs = add.isVisible() && isWithParticipant(there.status());
    if (isTheirs && there.evidence().isEmpty()) {
      body.add(new Quiet(words.of("submission.none")));
    }
    body.add(new Pieces(visit, there.evidence(), piece -> doing(piece, isTheirs)));
    Pieces.earlier(visit, there.earlier()).ifPresent(body::add);
    if (isTheirs) {
      body.add(new Quiet(outlook(there.missing())), actions());
    } else if (there.status() == MilestoneStatus.SUBMITTED) {
      body.add(new Quiet(words.of("submission.waits")));
    }
  }

  private static boolean isWithParticipant(MilestoneStatus status) {
    return status == MilestoneStatus.NOT_STARTED
        || status == MilestoneStatus.IN_PROGRESS
        || status == MilestoneStatus.CHANGES_REQUESTED;
  }

  private String outlook(List<Missing> missing) {
    return missing.isEmpty()
        ? words.of("submission.whole")
        : words.of(
            "submission.missing",
            missing.stream()
                .map(
                    each ->
                        words.count(
                            "track.evidence." + each.kind().name().toLowerCase(Locale.ROOT),
                            each.count()))
                .collect(joining(", ")));
  }

  private Div actions() {
    Button submit =
        new Button(
            words.of(
                there.status() == MilestoneStatus.CHANGES_REQUESTED
                    ? "submission.submit.again"
                    : "submission.submit"),
            click -> submit());
    submit.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.SMALL);
    Div actions = new Div(add, submit);
    actions.addClassName("wm-actions");
    return actions;
  }

  private Optional<Component> doing(Piece piece, boolean isTheirs) {
    if (!isTheirs) {
      return Optional.empty();
    }
    Button change = small("submission.change", piece, () -> change(piece));
    Button remove = small("submission.remove", piece, () -> remove(piece));
    Div doing = new Div(change, remove);
    doing.addClassName("wm-piece-do");
    return Optional.of(doing);
  }

  private Button small(String key, Piece piece, Runnable act) {
    Button button = new Button(words.of(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    button.setAriaLabel(words.of(key + ".spoken", piece.title()));
    return button;
  }

  private void add() {
    EvidenceDialog.adding(
            words,
            firstKind(),
            written -> written(() -> submissions.add(place.enrolmentId(), place.key(), written)))
        .open();
  }

  /** What is missing first, or what the milestone asks for first. */
  private EvidenceKind firstKind() {
    return there.missing().stream()
        .map(Missing::kind)
        .findFirst()
        .or(() -> place.milestone().evidence().stream().map(Evidence::kind).findFirst())
        .orElse(EvidenceKind.TEXT);
  }

  private void change(Piece piece) {
    EvidenceDialog.changing(
            words,
            piece,
            written -> written(() -> submissions.change(piece.etag(), piece.id(), written)))
        .open();
  }

  private void remove(Piece piece) {
    try {
      written(() -> submissions.remove(piece.id()));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "submission", refused));
    }
  }

  private void written(Runnable act) {
    act.run();
    problem.clear();
    there = submissions.get(place.enrolmentId(), place.key());
    show();
    road.follow();
    add.focus();
  }

  private void submit() {
    try {
      submissions.submit(place.enrolmentId(), place.key());
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "submission", refused));
      return;
    }
    road.reload(words.of("submission.submitted"));
  }
}

package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** What can be done with a draft as a whole. */
public final class DraftActs extends Div {
  private static final int SHOWN_MILLIS = 6_000;

  private final Words words;
  private final Desk desk;
  private final About about;
  private final ProblemNote trouble;
  private final Runnable left;

  /**
   * What the buttons say.
   *
   * @param number of the version that it will be
   * @param file what its file is called, without ending
   */
  public record About(int number, String file) {}

  /**
   * @param left goes elsewhere, when there is no draft any more
   */
  public DraftActs(Visit visit, Desk desk, About about, ProblemNote trouble, Runnable left) {
    this.words = visit.words();
    this.desk = desk;
    this.about = about;
    this.trouble = trouble;
    this.left = left;
    addClassName("wm-actions");
    Span file = new Span();
    Button publish = new Button(words.of("outline.publish", about.number()), click -> publish());
    publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    add(
        new SaveNote(visit, desk),
        new Button(words.of("outline.discard"), click -> discard()),
        new Button(
            words.of("outline.file"),
            click -> Download.give(file, about.file() + ".yml", desk.draft().file())),
        new Button(words.of(compare()), click -> compareWith()),
        publish,
        file);
  }

  private String compare() {
    return about.number() == 1 ? "outline.contents" : "outline.compare";
  }

  private void compareWith() {
    String title = words.of(compare() + ".title", about.number() - 1);
    new ChangesDialog(words, title, desk.draft().changes()).open();
  }

  private void publish() {
    if (!desk.kept().faults().isEmpty()) {
      trouble.show(
          words.of("outline.not-ready"),
          desk.kept().faults().stream().limit(5).map(fault -> Desk.say(words, fault)).toList());
      return;
    }
    new Confirmation(words, "outline.publish-ask", about.number()).ask(this::publishNow);
  }

  private void publishNow() {
    try {
      leave(words.of("outline.published", desk.draft().publish(desk.etag())));
    } catch (ApiProblem problem) {
      String known = "outline.problem." + problem.code();
      if (!words.has(known)) {
        throw problem;
      }
      trouble.show(words.of(known));
    }
  }

  /** Says what was done on the screen that comes next. */
  private void leave(String done) {
    left.run();
    new Notification(done, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER).open();
  }

  private void discard() {
    new Confirmation(words, "outline.discard-ask", about.number())
        .ask(
            () -> {
              desk.draft().discard();
              leave(words.of("outline.discarded"));
            });
  }
}

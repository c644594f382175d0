package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Letter;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** Whether mail and jobs get through. */
@Route(value = ":tenant/running", layout = Frame.class)
@ForRoles(Role.OPERATOR)
@StyleSheet("context://css/people.css")
@Prototype
public final class RunningView extends View implements BeforeEnterObserver {
  private static final int PAGE = 50;

  private final Installation installation;
  private final Div letters = new Div();
  private final Paragraph told = Focus.able(new Paragraph());

  RunningView(Visit visit, Installation installation) {
    super(visit);
    this.installation = installation;
    letters.addClassName("wm-stack-s");
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    told.setText("");
    head(text("operator.running.eyebrow"), text("operator.running")).with(anew());
    add(
        told,
        Block.flat(text("operator.letters")).with(letters),
        Block.flat(text("operator.jobs")).with(jobs()));
    showLetters();
  }

  private Button anew() {
    return new Button(text("operator.running.anew"), click -> lookAgain());
  }

  private void lookAgain() {
    show();
    told.setText(text("operator.running.looked"));
    Focus.on(told);
  }

  private UnorderedList jobs() {
    UnorderedList rows = rows();
    installation.jobs().items().forEach(job -> rows.add(new JobRow(visit, job)));
    return rows;
  }

  private void showLetters() {
    letters.removeAll();
    Installation.Letters first = installation.deadLetters(null, PAGE);
    if (first.items().isEmpty()) {
      Paragraph none = new Paragraph(text("operator.letters.none"));
      none.addClassName("wm-quiet");
      letters.add(none);
      return;
    }
    UnorderedList rows = rows();
    letters.add(rows);
    append(rows, first);
  }

  private void append(UnorderedList rows, Installation.Letters page) {
    page.items().forEach(letter -> rows.add(new LetterRow(visit, letter, this::tryAgain)));
    String next = page.next();
    if (next != null) {
      Button more = new Button(text("operator.more"));
      more.addClickListener(
          click -> {
            letters.remove(more);
            append(rows, installation.deadLetters(next, PAGE));
          });
      letters.add(more);
    }
  }

  /** One that is gone was tried again by somebody else. */
  private void tryAgain(Letter letter) {
    String said = "operator.again.done";
    try {
      installation.tryAgain(letter.letterId(), new Installation.Attempt(letter.slug()));
    } catch (ApiProblem refused) {
      said = refused.status() == 404 ? "operator.again.gone" : "trouble.short";
    }
    showLetters();
    told.setText(text(said));
    Focus.on(told);
  }

  private static UnorderedList rows() {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("wm-members");
    return rows;
  }
}

package io.waymark.ui.programpage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ProgramPages;
import io.waymark.ui.client.ProgramPages.Page;
import io.waymark.ui.client.ProgramPages.Question;
import io.waymark.ui.client.ProgramPages.Wanted;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.ArrayList;
import java.util.List;

/** Writes a program's page in both languages, and shows it to the public or takes it off. */
@Route(value = ":tenant/programs/:programId/page", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class ProgramPageEditView extends View implements BeforeEnterObserver {
  private static final int QUESTIONS = 3;
  private static final int LONG = 4_000;
  private static final int SHORT = 1_000;
  private static final int QUESTION = 200;

  private final ProgramPages pages;
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote done = new DoneNote();
  private final Checkbox published = new Checkbox();
  private final List<TextArea> texts = new ArrayList<>();
  private final List<TextField> questions = new ArrayList<>();
  private Page page = new Page("", "", "", "", false, "", "", "", "", "", "", List.of(), "");

  ProgramPageEditView(Visit visit, ProgramPages pages) {
    super(visit);
    this.pages = pages;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    texts.clear();
    questions.clear();
    page = pages.read(event.getRouteParameters().get("programId").orElseThrow());
    String address = "/programs/" + page.organisation() + "/" + page.programKey();
    Anchor look = new Anchor(address, text("page.look"));
    look.setRouterIgnore(true);
    Anchor program =
        new Anchor("/" + visit.path("programs", page.programId()), text("page.program"));
    Div ways = new Div(program, look);
    ways.addClassName("wm-actions");
    head(page.name(), text("page.title")).with(ways);
    published.setLabel(text("page.published"));
    published.setHelperText(text("page.published.help", address));
    Button save = new Button(text("page.save"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    add(
        problem,
        done,
        Block.card(text("page.card"))
            .with(new Paragraph(text("page.card.text")), fields(), published)
            .footer(save));
    show();
  }

  private Div fields() {
    Div fields = new Div();
    fields.addClassName("wm-page-fields");
    pair(fields, "page.about", LONG);
    pair(fields, "page.audience", SHORT);
    pair(fields, "page.timing", SHORT);
    for (int i = 1; i <= QUESTIONS; i++) {
      for (String language : List.of("en", "de")) {
        TextField question = new TextField(text("page.question." + language, i));
        question.setMaxLength(QUESTION);
        question.setWidthFull();
        questions.add(question);
        fields.add(question);
      }
    }
    return fields;
  }

  private void pair(Div fields, String key, int most) {
    for (String language : List.of("en", "de")) {
      TextArea area = new TextArea(text("page.in." + language, text(key)));
      area.setMaxLength(most);
      area.setWidthFull();
      texts.add(area);
      fields.add(area);
    }
  }

  private void show() {
    published.setValue(page.published());
    List<String> values =
        List.of(
            page.aboutEn(),
            page.aboutDe(),
            page.audienceEn(),
            page.audienceDe(),
            page.timingEn(),
            page.timingDe());
    for (int i = 0; i < values.size(); i++) {
      texts.get(i).setValue(values.get(i));
    }
    for (int i = 0; i < Math.min(QUESTIONS, page.questions().size()); i++) {
      questions.get(2 * i).setValue(page.questions().get(i).en());
      questions.get(2 * i + 1).setValue(page.questions().get(i).de());
    }
  }

  private Wanted wanted() {
    List<Question> asked = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      asked.add(new Question(questions.get(2 * i).getValue(), questions.get(2 * i + 1).getValue()));
    }
    return new Wanted(
        published.getValue(),
        texts.get(0).getValue(),
        texts.get(1).getValue(),
        texts.get(2).getValue(),
        texts.get(3).getValue(),
        texts.get(4).getValue(),
        texts.get(5).getValue(),
        asked);
  }

  private void save() {
    problem.clear();
    done.clear();
    try {
      page = pages.edit(page.programId(), page.etag(), wanted());
      done.show(text(page.published() ? "page.saved.shown" : "page.saved"));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), "enrolling", refused));
    }
  }
}

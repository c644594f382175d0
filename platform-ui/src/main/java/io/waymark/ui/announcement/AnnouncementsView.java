package io.waymark.ui.announcement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.Announcements.Announcement;
import io.waymark.ui.client.Announcements.Said;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.cohort.Told;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Form;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells everybody in a cohort something, and shows what they were told. */
@Route(value = ":tenant/cohorts/:cohortId/announcements", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class AnnouncementsView extends View implements BeforeEnterObserver {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 4_000;

  private final Announcements announcements;
  private final CohortPlans plans;
  private final Told told = new Told();
  private final ProblemNote problem = new ProblemNote();
  private final TextField title = new TextField();
  private final TextArea words = new TextArea();
  private final Checkbox mail = new Checkbox();
  private String cohortId = "";

  AnnouncementsView(Visit visit, Announcements announcements, CohortPlans plans) {
    super(visit);
    this.announcements = announcements;
    this.plans = plans;
    title.setLabel(text("news.title"));
    title.setMaxLength(LONGEST_TITLE);
    title.setManualValidation(true);
    title.setWidthFull();
    words.setLabel(text("news.words"));
    words.setHelperText(text("news.words.help"));
    words.setMaxLength(LONGEST);
    words.setManualValidation(true);
    words.setMinRows(4);
    words.setWidthFull();
    mail.setLabel(text("news.mail"));
    mail.setHelperText(text("news.mail.help"));
    mail.setValue(true);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    show("");
  }

  private void show(String done) {
    List<Announcement> all = announcements.list(cohortId).items();
    removeAll();
    head(plans.read(cohortId).name(), text("news.heading"));
    add(new CohortWays(visit, cohortId, CohortWays.Place.ANNOUNCEMENTS), told, form());
    if (all.isEmpty()) {
      add(new Empty(text("news.none"), text("news.none.text")));
    }
    all.forEach(one -> add(block(one)));
    told.say(done);
  }

  private Block form() {
    Button send = new Button(text("news.send.do"), click -> ask());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Form fields = new Form(title, words, mail);
    fields.addClassName("wm-narrow");
    Div body = new Div(new Paragraph(text("news.new.text")), problem, fields);
    body.addClassName("wm-stack");
    return Block.card(text("news.new")).with(body).footer(send);
  }

  private Block block(Announcement one) {
    String by = one.byMail() ? "news.sent.mail" : "news.sent.here";
    return Block.flat(one.title())
        .with(
            new Quiet(
                visit
                    .words()
                    .count(by, one.people(), one.sender(), visit.times().ago(one.sentAt()))),
            new Prose(one.text()));
  }

  private void ask() {
    problem.clear();
    List<String> missing =
        Stream.of(missing(title, "news.title.missing"), missing(words, "news.words.missing"))
            .flatMap(Optional::stream)
            .toList();
    if (missing.isEmpty()) {
      new EnrollingConfirmation(visit.words(), "news.send", title.getValue().strip())
          .ask(this::send, this::show);
    } else {
      problem.show(text("news.incomplete"), missing);
    }
  }

  private Optional<String> missing(TextFieldBase<?, String> field, String complaint) {
    boolean blank = field.getValue().isBlank();
    field.setInvalid(blank);
    field.setErrorMessage(blank ? text(complaint) : "");
    return blank ? Optional.of(text(complaint)) : Optional.empty();
  }

  private void send() {
    announcements.send(
        cohortId, new Said(title.getValue().strip(), words.getValue().strip(), mail.getValue()));
    title.clear();
    words.clear();
  }
}

package io.waymark.ui.coaching;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.CoachingSessions.Slot;
import io.waymark.ui.client.Mentees.Mentee;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks when and where a session shall be, and opens it when it is there. */
final class SlotDialog extends Dialog {
  private static final int LONGEST_PLACE = 300;
  private static final int USUAL = 45;

  private final Words words;
  private final Function<Slot, Session> send;
  private Consumer<Session> then;
  private final ProblemNote problem = new ProblemNote();
  private final @Nullable Select<Mentee> with;
  private final DatePicker day;
  private final TextField time = new TextField();
  private final IntegerField minutes = new IntegerField();
  private final TextField place = new TextField();

  private SlotDialog(
      Visit visit,
      String title,
      String zone,
      @Nullable Select<Mentee> with,
      Function<Slot, Session> send) {
    this.words = visit.words();
    this.with = with;
    this.send = send;
    this.then = session -> UI.getCurrent().navigate(visit.path("sessions", session.id()));
    this.day = DayField.labelled(words, "coaching.day");
    setHeaderTitle(title);
    setMaxWidth("min(480px,92vw)");
    describeFields(zone);
    Paragraph told = new Paragraph(words.of("coaching.told"));
    told.addClassNames("wm-small", "wm-quiet");
    Div when = new Div(day, time, minutes);
    when.addClassName("wm-session-slot");
    Div body = new Div(problem);
    if (with != null) {
      body.add(with);
    }
    body.add(when, place, told);
    body.addClassName("wm-form");
    add(body);
    Button save = new Button(words.of("coaching.save"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), save);
  }

  /** A session of two, on the mentor's clock. */
  static SlotDialog withMentee(Visit visit, List<Mentee> mentees, CoachingSessions sessions) {
    Select<Mentee> with = new Select<>();
    with.setLabel(visit.words().of("coaching.who"));
    with.setItems(mentees);
    with.setItemLabelGenerator(Mentee::participantName);
    with.setWidthFull();
    if (mentees.size() == 1) {
      with.setValue(mentees.getFirst());
    }
    return new SlotDialog(
        visit,
        visit.words().of("coaching.schedule"),
        visit.times().zone().getId(),
        with,
        slot -> sessions.schedule(with.getValue().enrolmentId(), slot));
  }

  /** A session of a whole cohort, on the cohort's clock. */
  static SlotDialog ofCohort(Visit visit, String cohortId, String zone, CoachingSessions sessions) {
    return new SlotDialog(
        visit,
        visit.words().of("coaching.schedule.group"),
        zone,
        null,
        slot -> sessions.scheduleGroup(cohortId, slot));
  }

  /** Another time or place for a session that is there, on the clock on which it was agreed. */
  static SlotDialog moving(Visit visit, Session session, CoachingSessions sessions, Runnable then) {
    SlotDialog dialog =
        new SlotDialog(
            visit,
            visit.words().of("coaching.move"),
            session.zone(),
            null,
            slot -> sessions.move(session.etag(), session.id(), slot));
    dialog.then = moved -> then.run();
    dialog.day.setValue(session.day());
    dialog.time.setValue(session.time());
    dialog.minutes.setValue(session.minutes());
    dialog.place.setValue(session.place() == null ? "" : session.place());
    return dialog;
  }

  private void describeFields(String zone) {
    day.setManualValidation(true);
    time.setLabel(words.of("coaching.time"));
    time.setHelperText(words.of("coaching.time.help", zone.replace('_', ' ')));
    time.setManualValidation(true);
    time.setPlaceholder(words.of("coaching.time.example"));
    minutes.setLabel(words.of("coaching.minutes"));
    minutes.setMin(15);
    minutes.setMax(480);
    minutes.setStepButtonsVisible(false);
    minutes.setValue(USUAL);
    minutes.setManualValidation(true);
    place.setLabel(words.of("coaching.place"));
    place.setHelperText(words.of("coaching.place.help"));
    place.setMaxLength(LONGEST_PLACE);
    place.setWidthFull();
  }

  private void save() {
    List<String> missing = new ArrayList<>();
    if (with != null) {
      require(with, with.getValue() != null, "coaching.who.missing", missing);
    }
    require(day, day.getValue() != null, "coaching.day.missing", missing);
    require(time, !clock().isEmpty(), "coaching.time.missing", missing);
    Integer length = minutes.getValue();
    require(
        minutes,
        length != null && length >= 15 && length <= 480,
        "coaching.minutes.missing",
        missing);
    if (!missing.isEmpty() || length == null) {
      problem.show(words.of("coaching.incomplete"), missing);
      return;
    }
    String where = place.getValue().isBlank() ? null : place.getValue().strip();
    send(new Slot(day.getValue(), clock(), length, where));
  }

  /** "15:00"; "9:30" and "9.30" are meant as 09:30. Empty for what is no time. */
  private String clock() {
    String typed = time.getValue().strip().replace('.', ':');
    String whole = typed.matches("\\d{1,2}") ? typed + ":00" : typed;
    String padded = whole.matches("\\d:\\d{2}") ? "0" + whole : whole;
    return padded.matches("([01]\\d|2[0-3]):[0-5]\\d") ? padded : "";
  }

  private void send(Slot slot) {
    try {
      Session session = send.apply(slot);
      close();
      then.accept(session);
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "coaching", refused));
    }
  }

  private void require(
      HasValidation field, boolean filled, String complaint, List<String> missing) {
    field.setInvalid(!filled);
    field.setErrorMessage(filled ? "" : words.of(complaint));
    if (!filled) {
      missing.add(words.of(complaint));
    }
  }
}

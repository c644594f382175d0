package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.Form;
import io.waymark.ui.client.ThisWeek.FormState;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The check-in that this week asks for, in whatever state it is: to come, open, late, or sent. */
public final class CurrentCheckIn extends Section {
  private final Visit visit;
  private final CheckIns checkIns;
  private final Asked asked;
  private final List<io.waymark.ui.client.Absences.Absence> absences;
  private final Runnable sent;
  private final H2 heading = new H2();
  private final Header header = new Header(heading);
  private final Div body = new Div();

  private CurrentCheckIn(
      Visit visit, CheckIns checkIns, ThisWeek week, Asked asked, Runnable sent) {
    this.visit = visit;
    this.checkIns = checkIns;
    this.asked = asked;
    this.absences = week.absences();
    this.sent = sent;
    addClassNames("wm-flat", "wm-current-check-in");
    heading.setId("h-" + UUID.randomUUID());
    Focus.able(heading);
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    add(header, body);
    show();
  }

  /**
   * The check-in of a week; empty when the person has no enrolment.
   *
   * @param sent called after it was sent or changed, when other parts of the page may be out of
   *     date
   */
  public static Optional<CurrentCheckIn> of(
      Visit visit, CheckIns checkIns, ThisWeek week, Runnable sent) {
    ThisWeek.Enrolment enrolment = week.enrolment();
    if (enrolment == null) {
      return Optional.empty();
    }
    Form form = week.checkIn() == null ? none(week) : week.checkIn();
    Asked asked = new Asked(enrolment, form, week.open(), week.nextMilestone(), week.mentors());
    return Optional.of(new CurrentCheckIn(visit, checkIns, week, asked, sent));
  }

  /** Where nothing is asked for, the form is one that asks for nothing. */
  private static Form none(ThisWeek week) {
    LocalDate day = LocalDate.EPOCH;
    return new Form(
        0,
        0,
        0,
        day,
        day,
        week.now(),
        week.now(),
        week.now(),
        week.now(),
        Objects.requireNonNullElse(week.zone(), "UTC"),
        FormState.NONE,
        null,
        true,
        null,
        List.of(),
        null,
        null);
  }

  private void show() {
    heading.setText(words().of("check-in.title", weeks()));
    switch (asked.form().state()) {
      case NONE -> showNone();
      case UPCOMING -> showUpcoming();
      case SUBMITTED ->
          showSent(
              checkIns.get(Objects.requireNonNull(asked.form().checkInId())), asked.form().draft());
      case OPEN, GRACE, LATE_OPEN -> showForm();
    }
  }

  private Words words() {
    return visit.words();
  }

  private String weeks() {
    return Weeks.of(words(), asked.form().firstWeek(), asked.form().lastWeek());
  }

  private void showNone() {
    EnrolmentStatus status = asked.enrolment().status();
    String key = "check-in.none." + status.name().toLowerCase(java.util.Locale.ROOT);
    heading.setText(words().of("check-in.none"));
    body.add(new Paragraph(words().of(words().has(key) ? key : "check-in.none.text")));
  }

  private void showUpcoming() {
    header.add(Due.opens(visit, asked.form()));
    body.add(new Paragraph(Due.later(visit, asked.form())));
    if (!asked.form().review().isEmpty()) {
      UnorderedList promised = new UnorderedList();
      asked.form().review().forEach(one -> promised.add(new ListItem(one.text())));
      body.add(new Quiet(words().of("check-in.upcoming.promised")), promised);
    }
  }

  private void showForm() {
    header.add(Due.of(visit, asked.form()));
    absence().ifPresent(body::add);
    AlsoOpen.besides(visit, asked).ifPresent(body::add);
    body.add(new CheckInForm(visit, asked, new Sending(checkIns, asked, null), this::afterSending));
  }

  /** A due day that lies in an absence: nobody waits for the check-in, and it may still be sent. */
  private Optional<Quiet> absence() {
    LocalDate due = asked.form().dueAt().atZone(ZoneId.of(asked.form().zone())).toLocalDate();
    return absences.stream()
        .filter(away -> !due.isBefore(away.firstDay()) && !due.isAfter(away.lastDay()))
        .findFirst()
        .map(away -> visit.times().span(away.firstDay(), away.lastDay()))
        .map(days -> new Quiet(words().of("check-in.excused", days)));
  }

  private void afterSending(CheckIn checkIn) {
    showSent(checkIn, null);
    Focus.on(heading);
    sent.run();
  }

  /**
   * @param begun the change to it that was typed and not sent; null when there is none
   */
  private void showSent(CheckIn checkIn, ThisWeek.@Nullable Draft begun) {
    clear();
    heading.setText(words().of("check-in.sent", weeks()));
    header.add(Due.sent(visit, checkIn));
    if (begun != null) {
      body.add(new BegunChange(visit, begun, () -> change(checkIn, begun), () -> leave(checkIn)));
    }
    body.add(new Sent(visit, checkIn, asked.mentorName(), again -> change(again, begun)));
    AlsoOpen.after(visit, asked).ifPresent(body::add);
  }

  private void change(CheckIn checkIn, ThisWeek.@Nullable Draft begun) {
    clear();
    heading.setText(words().of("check-in.change", weeks()));
    header.add(editableUntil(checkIn));
    Asked again = asked.with(reviewing(checkIn, begun));
    CheckInForm form =
        new CheckInForm(visit, again, new Sending(checkIns, again, checkIn), this::afterSending);
    Button leave = new Button(words().of("check-in.change.leave"), click -> leave(checkIn));
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    body.add(form, leave);
    form.takeFocus();
  }

  /** The check-in stays as it was sent, and what was typed since is gone. */
  private void leave(CheckIn checkIn) {
    new Sending(checkIns, asked, checkIn).discard();
    showSent(checkIn, null);
    Focus.on(heading);
  }

  private When editableUntil(CheckIn checkIn) {
    var until = Objects.requireNonNull(checkIn.editableUntil());
    return When.of(
        visit.times(), until, words().of("check-in.editable-until", visit.times().at(until)));
  }

  /** What was reviewed then is what is reviewed again, whatever has become the latest since. */
  private Form reviewing(CheckIn checkIn, ThisWeek.@Nullable Draft begun) {
    Form form = asked.form();
    List<ThisWeek.ToReview> review =
        checkIn.reviews().stream().map(CurrentCheckIn::toReview).toList();
    return new Form(
        form.period(),
        form.firstWeek(),
        form.lastWeek(),
        form.firstDay(),
        form.lastDay(),
        form.opensAt(),
        form.dueAt(),
        form.graceEndsAt(),
        form.closesAt(),
        form.zone(),
        form.state(),
        checkIn.id(),
        form.mayBeEmpty(),
        checkIn.editableUntil(),
        review,
        form.prompts(),
        begun);
  }

  private static ThisWeek.ToReview toReview(CheckIns.Reviewed one) {
    return new ThisWeek.ToReview(
        one.commitmentId(), one.text(), one.serves(), one.milestoneKey(), one.timesCarried());
  }

  private void clear() {
    header.removeAll();
    header.add(heading);
    body.removeAll();
  }
}

package io.waymark.ui.pairing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.waymark.ui.session.Visit;
import java.time.Duration;
import java.time.LocalTime;

/** From when until when somebody works, in their own zone. */
final class DayHours extends Div {
  private static final int LAST = 23 * 60 + 59;

  private final TimePicker from = new TimePicker();
  private final TimePicker to = new TimePicker();

  DayHours(Visit visit, int fromMinute, int toMinute) {
    addClassName("wm-day-hours");
    describe(from, visit.words().of("wishes.from"), fromMinute, visit);
    describe(to, visit.words().of("wishes.to"), toMinute, visit);
    add(from, to);
  }

  private static void describe(TimePicker field, String label, int minute, Visit visit) {
    field.setLabel(label);
    field.setStep(Duration.ofMinutes(30));
    field.setLocale(visit.words().language().locale());
    field.setManualValidation(true);
    field.setValue(LocalTime.MIN.plusMinutes(Math.min(minute, LAST)));
  }

  /** Whether the day ends after it begins; else the fields say so. */
  boolean isComplete() {
    boolean complete =
        from.getValue() != null && to.getValue() != null && fromMinute() < toMinute();
    from.setInvalid(!complete);
    to.setInvalid(!complete);
    return complete;
  }

  int fromMinute() {
    return minute(from);
  }

  int toMinute() {
    return minute(to);
  }

  private static int minute(TimePicker field) {
    return field.getValue().toSecondOfDay() / 60;
  }
}

package io.waymark.ui.week;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.text.Words;
import java.time.LocalDate;

/** A field for a day that must be named. */
final class Days {
  private Days() {}

  static DatePicker picker(Words words, String label, LocalDate earliest) {
    DatePicker picker = DayField.labelled(words, label);
    picker.setMin(earliest);
    picker.setRequiredIndicatorVisible(true);
    picker.setManualValidation(true);
    return picker;
  }
}

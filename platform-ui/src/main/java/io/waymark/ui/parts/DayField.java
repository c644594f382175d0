package io.waymark.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.waymark.ui.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, in the reader's language; the week begins on Monday. */
public final class DayField {
  private DayField() {}

  /**
   * @param label the key of its label
   */
  public static DatePicker labelled(Words words, String label) {
    Locale locale = words.language().locale();
    DatePicker picker = new DatePicker(words.of(label));
    picker.setLocale(locale);
    picker.setI18n(texts(words, locale));
    return picker;
  }

  private static DatePicker.DatePickerI18n texts(Words words, Locale locale) {
    DayOfWeek[] days = {
      DayOfWeek.SUNDAY,
      DayOfWeek.MONDAY,
      DayOfWeek.TUESDAY,
      DayOfWeek.WEDNESDAY,
      DayOfWeek.THURSDAY,
      DayOfWeek.FRIDAY,
      DayOfWeek.SATURDAY
    };
    return new DatePicker.DatePickerI18n()
        .setFirstDayOfWeek(1)
        .setToday(words.of("away.today"))
        .setCancel(words.of("app.cancel"))
        .setMonthNames(months(locale))
        .setWeekdays(names(days, TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(names(days, TextStyle.SHORT_STANDALONE, locale));
  }

  private static List<String> months(Locale locale) {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
        .toList();
  }

  private static List<String> names(DayOfWeek[] days, TextStyle style, Locale locale) {
    return Arrays.stream(days).map(day -> day.getDisplayName(style, locale)).toList();
  }
}

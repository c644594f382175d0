package io.waymark.demo;

import io.waymark.setting.Holiday;
import java.time.MonthDay;

/** A holiday of every year. */
record DemoHoliday(MonthDay day, String name) {
  Holiday in(int year) {
    return new Holiday(day.atYear(year), name);
  }
}

package io.waymark.ui.parts;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import io.waymark.ui.text.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;

/** A time as people say it, with the exact one in its title. */
@Tag("time")
public final class When extends HtmlComponent implements HasStyle {
  private When(String text, String exact, Temporal machine) {
    getElement().setText(text);
    setTitle(exact);
    getElement().setAttribute("datetime", machine.toString());
    addClassName("wm-num");
  }

  /** "2 days ago". */
  public static When ago(Times times, Instant moment) {
    return of(times, moment, times.ago(moment));
  }

  /** "tomorrow at 17:00". */
  public static When at(Times times, Instant moment) {
    return of(times, moment, times.at(moment));
  }

  /** A moment in words of the caller's. */
  public static When of(Times times, Instant moment, String text) {
    return new When(text, times.exact(moment), moment);
  }

  /** A day in words of the caller's. */
  public static When of(Times times, LocalDate day, String text) {
    return new When(text, times.exact(day), day);
  }
}

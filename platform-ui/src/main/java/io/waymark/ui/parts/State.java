package io.waymark.ui.parts;

import com.vaadin.flow.component.HasElement;
import io.waymark.ui.client.WeekState;

/** A state that has a colour and a shape of its own in waymark.css. */
public enum State {
  ON_TIME("on-time"),
  LATE("late"),
  MISSED("missed"),
  OVERDUE("overdue"),
  RISK("risk"),
  PAUSED("paused"),
  ABSENT("absent"),
  DONE("done"),
  WAITING("waiting"),
  OPEN("open"),
  NOW("now"),
  NEXT("next"),
  FUTURE("future"),
  NONE("none");

  private final String css;

  State(String css) {
    this.css = css;
  }

  /** The look of a week. */
  public static State of(WeekState state) {
    return switch (state) {
      case ON_TIME -> ON_TIME;
      case LATE -> LATE;
      case MISSED -> MISSED;
      case EXCUSED -> ABSENT;
      case PAUSED -> PAUSED;
      case OPEN -> OPEN;
      case UPCOMING -> FUTURE;
      case NONE -> NONE;
    };
  }

  /** The value of {@code data-state} that waymark.css knows. */
  public String css() {
    return css;
  }

  /** Gives an element the colour and the shape of this state. */
  public <T extends HasElement> T dress(T target) {
    target.getElement().setAttribute("data-state", css);
    return target;
  }
}
